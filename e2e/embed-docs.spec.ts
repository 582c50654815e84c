// Each example on the page for embedders works as it stands.
import { index } from './record.ts';
import { expect, test } from './test.ts';

for (const [example, sides] of [
  ['frame', 2],
  ['element', 2],
  ['static', 2],
  ['all', 0],
] as const) {
  test(`the example “${example}” shows what it says @desktop`, async ({ page }) => {
    await page.goto(`/embed/docs/#${example}`, { waitUntil: 'domcontentloaded' });
    const section = page.locator(`#${example}`);
    await section.scrollIntoViewIfNeeded();
    const frame = section.locator('iframe').first();
    const content = frame.contentFrame();
    await expect(content.locator('.embed-side')).toHaveCount(sides);
    await expect(content.locator('.embed-map svg.drawn').first()).toBeVisible();
    if (example === 'element')
      await expect(content.locator('html')).toHaveAttribute('data-theme', 'dark');
    if (example === 'static')
      await expect(content.locator('html')).toHaveAttribute('data-static', '');
    if (example === 'all')
      await expect(content.locator('.embed-list li')).toHaveCount(index.incidents.length);
    // The page has our script, so each frame, the plain one too, is as high as what it shows.
    await expect
      .poll(async () => {
        const inside = await content
          .locator('body')
          .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
        return (await frame.evaluate((box) => box.clientHeight)) - inside;
      })
      .toBe(0);
  });
}
