import { axeFindings } from './axe.ts';
import { CAPTURE } from './record.ts';
import { expect, test } from './test.ts';

test('the text is a sheet with three heights, by key and by finger @phone', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE);
  const handle = page.getByRole('slider', { name: 'Height of the text' });
  const map = claimline.map.surface;
  const half = await map.evaluate((element) => element.clientHeight);
  await handle.focus();
  await page.keyboard.press('ArrowDown');
  await expect(handle).toHaveAttribute('aria-valuetext', 'low');
  await expect.poll(() => map.evaluate((element) => element.clientHeight)).toBeGreaterThan(half);
  await page.keyboard.press('End');
  await expect(handle).toHaveAttribute('aria-valuetext', 'full');
  await expect
    .poll(async () => Math.round((await handle.boundingBox())?.y ?? -1))
    .toBeLessThanOrEqual(1);
  // At its place on the screen: a tap on the element would first scroll what sticks there.
  const tap = async () => {
    const box = await handle.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 180, (box?.y ?? 0) + 20);
  };
  await tap();
  await expect(handle).toHaveAttribute('aria-valuetext', 'low');
  await tap();
  await expect(handle).toHaveAttribute('aria-valuetext', 'half');
});

test('what a thumb presses is at least 44 pixels high @phone', async ({ claimline, page }) => {
  await claimline.openAt(CAPTURE);
  const small = await page
    .locator('.part-button:visible, .app-sheet-handle, .header-name, .header-links a')
    .evaluateAll((all) =>
      all
        .map((each) => ({ text: each.textContent, height: each.getBoundingClientRect().height }))
        .filter(({ height }) => height < 43.9),
    );
  expect(small).toEqual([]);
});

test('what takes the focus on the covered map comes into view @phone', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE);
  await page.getByRole('slider', { name: 'Height of the text' }).press('End');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await claimline.map.surface.locator('summary, a, button').first().focus();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

test('nothing is wider than the screen, and axe is content, on its side and narrow @phone', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE);
  for (const [width, height] of [
    [812, 375],
    [320, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    await claimline.atRest();
    await claimline.expectNoSidewaysScroll();
    expect(await axeFindings(page), `${width} × ${height}`).toEqual([]);
  }
});
