// Axe on each page in both colour schemes, with the interactive map and all that lies over it.
import { axeFindings } from './axe.ts';
import { CAPTURE } from './record.ts';
import { expect, test } from './test.ts';

test.use({ webgl: true });

for (const [name, path] of [
  ['home', ''],
  ['about', 'about/'],
  ['incident', `incidents/${CAPTURE}/`],
] as const)
  test(`axe finds nothing on the ${name} page, light and dark`, async ({ claimline, page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await claimline.open(path);
    if (name !== 'about') await claimline.map.expectDrawn();
    if (name === 'incident') await claimline.openAllClaims();
    expect(await axeFindings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    if (name !== 'about') await claimline.map.expectDrawn();
    await claimline.atRest();
    expect(await axeFindings(page), 'dark').toEqual([]);
  });
