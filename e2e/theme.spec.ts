import { CAPTURE } from './record.ts';
import { expect, test } from './test.ts';

/** Relative lightness of an `rgb()` colour, 0 to 255. */
const lightness = (rgb: string) => {
  const parts = (rgb.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
};

test('follows a system that is light, and one that is dark', async ({ claimline, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await claimline.openAt(CAPTURE);
  const light = await claimline.colours();
  expect(lightness(light.paper)).toBeGreaterThan(lightness(light.ink));
  await page.emulateMedia({ colorScheme: 'dark' });
  await claimline.atRest();
  const dark = await claimline.colours();
  expect(lightness(dark.paper)).toBeLessThan(lightness(dark.ink));
});

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
