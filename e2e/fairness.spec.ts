// Both sides get the same fields, space and emphasis: measured in the browser, not believed.
import { PARTIES } from '../src/domain/party.ts';
import { CAPTURE, detail, index } from './record.ts';
import { expect, test } from './test.ts';

test('the two stand as the parties lie, west on the left, and can be swapped and swapped back', async ({
  claimline,
}) => {
  const { west } = detail(CAPTURE);
  const east = PARTIES.find((party) => party !== west);
  await claimline.openAt(CAPTURE);
  expect(await claimline.order()).toEqual([west, east]);
  await claimline.swapButton.click();
  await expect.poll(() => claimline.order()).toEqual([east, west]);
  await expect(claimline.page).toHaveURL(/swapped=1/);
  await claimline.page.reload();
  await claimline.ready();
  await expect.poll(() => claimline.order()).toEqual([east, west]);
  await claimline.swapButton.click();
  await expect.poll(() => claimline.order()).toEqual([west, east]);
});

test('a part of one account that opens, opens in the other too', async ({ claimline }) => {
  await claimline.openAt(CAPTURE);
  const parts = claimline.page.locator('[data-row="earlier"] > details');
  await expect(parts).toHaveCount(2);
  await claimline.account('azerbaijan').row('earlier').locator('> details > summary').click();
  for (const part of await parts.all()) await expect(part).toHaveAttribute('open');
});

test('every list entry names both sides’ places', async ({ claimline }) => {
  await claimline.open();
  for (const { id } of index.incidents) {
    for (const party of PARTIES) await expect(claimline.placeInList(id, party)).toHaveText(/\S/);
  }
});

for (const width of [360, 375, 800, 2560]) {
  test(`stands side by side at ${width} px @desktop`, async ({ claimline, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await claimline.openAt(CAPTURE);
    const boxes = await claimline.accounts.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().toJSON()),
    );
    expect(boxes[0].top).toBe(boxes[1].top);
    expect(boxes[0].right).toBeLessThanOrEqual(boxes[1].left + 1);
    await claimline.expectNoSidewaysScroll();
  });
}
