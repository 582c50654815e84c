import { CAPTURE, detail, index } from './record.ts';
import { expect, test } from './test.ts';

test('a shared link opens exactly that incident', async ({ claimline }) => {
  await claimline.openAt(CAPTURE);
  await claimline.expectOpen(CAPTURE);
  await expect(claimline.title).toHaveText(detail(CAPTURE).incident.title.en);
});

test('Back and Forward walk through what was opened', async ({ claimline, page }) => {
  const [first, second] = index.incidents.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('the record has two incidents');
  await claimline.open();
  await claimline.openIncident(first);
  await page.getByRole('link', { name: /^Later incident/ }).click();
  await claimline.expectOpen(second);
  await page.goBack();
  await claimline.expectOpen(first);
  await page.goBack();
  await claimline.expectClosed();
  await page.goForward();
  await claimline.expectOpen(first);
  await expect(claimline.title).toHaveText(detail(first).incident.title.en);
});

test('an unknown incident’s address says so in words and keeps the list', async ({
  claimline,
  page,
  request,
}) => {
  const path = '/incidents/2021-01-01-nothing/';
  expect((await request.get(path)).status()).toBe(404);
  await claimline.open();
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await expect(claimline.alert).toContainText('no incident “2021-01-01-nothing”');
  await expect(claimline.entry(CAPTURE)).toBeVisible();
});

test('nothing is wider than a small screen', async ({ claimline, page }) => {
  await page.setViewportSize({ width: 375, height: 640 });
  await claimline.open();
  for (const width of [375, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await claimline.expectNoSidewaysScroll();
    await claimline.openIncident(CAPTURE);
    await claimline.expectNoSidewaysScroll();
    await claimline.close();
  }
});
