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
  const places = await claimline.placesInList();
  expect(places).toEqual(
    index.incidents.map(({ id }) => ({
      id,
      sides: PARTIES.toSorted().map((party) => ({ party, place: expect.stringMatching(/\S/) })),
    })),
  );
});

test('the two stand side by side from a phone’s width to a wide screen’s @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE);
  for (const width of [360, 375, 800, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await claimline.atRest();
    const boxes = await claimline.accounts.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().toJSON()),
    );
    expect(boxes[0].top, `${width} pixels`).toBe(boxes[1].top);
    expect(boxes[0].right, `${width} pixels`).toBeLessThanOrEqual(boxes[1].left + 1);
    await claimline.expectNoSidewaysScroll();
  }
});
