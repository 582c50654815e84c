import { CAPTURE, index } from './record.ts';
import { expect, test } from './test.ts';

test('Tab reaches the list, Enter opens, Escape closes and returns the focus @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  const entry = claimline.entry(CAPTURE);
  await claimline.tabTo(entry);
  await page.keyboard.press('Enter');
  await claimline.expectOpen(CAPTURE);
  await expect(claimline.title).toBeFocused();
  await page.keyboard.press('Escape');
  await claimline.expectClosed();
  await expect(entry).toBeFocused();
});

test('Tab reaches a marker on the map, Enter opens, Escape returns to it @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  await claimline.map.expectDrawn();
  const marker = claimline.map.marker(CAPTURE);
  await claimline.tabTo(marker);
  await page.keyboard.press('Enter');
  await claimline.expectOpen(CAPTURE);
  await page.keyboard.press('Escape');
  await claimline.expectClosed();
  await expect(marker).toBeFocused();
});

test('every incident has a marker that the keyboard reaches @desktop', async ({ claimline }) => {
  await claimline.open();
  await claimline.map.expectDrawn();
  for (const { id } of index.incidents) {
    await claimline.map.marker(id).focus();
    await expect(claimline.map.marker(id)).toBeFocused();
  }
});

test('the skip link leads to the text @desktop', async ({ claimline, page }) => {
  await claimline.open();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#text')).toBeFocused();
});

test('the close button returns the focus too', async ({ claimline }) => {
  await claimline.open();
  await claimline.entry(CAPTURE).focus();
  await claimline.openIncident(CAPTURE);
  await claimline.close();
  await expect(claimline.entry(CAPTURE)).toBeFocused();
});
