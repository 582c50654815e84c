import { CAPTURE } from './record.ts';
import { expect, test } from './test.ts';

/** Relative lightness of an `rgb()` colour, 0 to 255. */
const lightness = (rgb: string) => {
  const parts = (rgb.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
};

for (const scheme of ['light', 'dark'] as const) {
  test(`follows a system that is ${scheme}`, async ({ claimline, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await claimline.openAt(CAPTURE);
    const { paper, ink } = await claimline.colours();
    if (scheme === 'light') expect(lightness(paper)).toBeGreaterThan(lightness(ink));
    else expect(lightness(paper)).toBeLessThan(lightness(ink));
  });
}

test('the reader’s choice of colours wins over the system’s and is in the address', async ({
  claimline,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await claimline.open();
  const before = await claimline.colours();
  await claimline.chooseTheme('Dark');
  await expect.poll(async () => (await claimline.colours()).paper).not.toBe(before.paper);
  await expect(page).toHaveURL(/theme=dark/);
  await page.reload();
  await claimline.ready();
  await expect.poll(async () => (await claimline.colours()).paper).not.toBe(before.paper);
});
