import AxeBuilder from '@axe-core/playwright';
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

test('by keyboard alone: find the 27 May incident, read both claims, open a citation @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox').first()).toBeFocused();
  await page.keyboard.type('Yuxarı Ayrım');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const capture = page.getByRole('option', { name: /taken into custody/ });
  if (await capture.isVisible()) {
    while ((await capture.getAttribute('aria-selected')) !== 'true')
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await claimline.expectOpen(CAPTURE);
  await expect(claimline.title).toBeFocused();
  for (const party of ['armenia', 'azerbaijan'] as const) {
    const link = claimline.citations(party).getByRole('link').first();
    await claimline.tabTo(link);
    await expect(link).toBeInViewport();
    expect(await link.getAttribute('href')).toMatch(/^https:/);
  }
});

test('a screen reader is told both accounts with the same rows @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE);
  const heard = await page.getByRole('main').ariaSnapshot();
  for (const name of ['Armenia', 'Azerbaijan'])
    expect(heard).toMatch(new RegExp(`region "${name} says`));
  expect(heard).toContain('heading "Where did it happen?"');
  const [west, east] = [
    await claimline.account('armenia').root.ariaSnapshot(),
    await claimline.account('azerbaijan').root.ariaSnapshot(),
  ];
  for (const account of [west, east]) {
    expect(account).toContain('heading "Sources"');
    expect(account).toContain('- link ');
  }
});

test('? lists the keys, Escape returns the focus, and single letters can be switched off @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  await claimline.entry(CAPTURE).focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog.keys').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(claimline.entry(CAPTURE)).toBeFocused();
  await page.keyboard.press('n');
  await claimline.expectOpen(index.incidents[0]?.id ?? '');
  await page.keyboard.press('n');
  await claimline.expectOpen(index.incidents[1]?.id ?? '');
  await page.keyboard.press('p');
  await claimline.expectOpen(index.incidents[0]?.id ?? '');
  const before = await claimline.order();
  await page.keyboard.press('s');
  await expect.poll(() => claimline.order()).toEqual(before.toReversed());
  await expect(page.getByText('stands left')).toBeAttached();
  await page.keyboard.press('l');
  await claimline.expectClosed();
  await page.keyboard.press('?');
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
  await claimline.expectClosed();
});

test('the crosshair names what lies below it, and the address keeps the view @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE);
  await claimline.map.expectDrawn();
  await page.keyboard.press('m');
  await expect(claimline.map.canvas).toBeFocused();
  const name = page.locator('.crosshair-name');
  await expect(name).toBeVisible();
  await expect(name).toHaveText(/\S/);
  const first = await name.textContent();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  await expect(name).not.toHaveText(first ?? '');
  await expect(page).toHaveURL(/view=|lon=|@/);
});
