// Axe on each page in both colour schemes, with the interactive map and all that lies over it.
import type { Page } from '@playwright/test';
import { axeColourFindings, axeFindings } from './axe.ts';
import type { Claimline } from './driver.ts';
import { CAPTURE } from './record.ts';
import { expect, test } from './test.ts';

/** All rules in light colours, and those that depend on colours in dark ones, on one page. */
async function expectNothingFound(claimline: Claimline, page: Page, settled: () => Promise<void>) {
  await settled();
  expect(await axeFindings(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await settled();
  await claimline.atRest();
  expect(await axeColourFindings(page), 'dark').toEqual([]);
}

test.describe('with the interactive map', () => {
  test.use({ webgl: true, colorScheme: 'light' });

  test('axe finds nothing on the home page and on an incident’s, light and dark', async ({
    claimline,
    page,
  }) => {
    test.slow();
    const settled = () => claimline.map.expectDrawn();
    await claimline.open();
    await expectNothingFound(claimline, page, settled);
    await page.emulateMedia({ colorScheme: 'light' });
    await claimline.openIncident(CAPTURE);
    await claimline.openAllClaims();
    await expectNothingFound(claimline, page, settled);
  });
});

test.describe('pages of text', () => {
  test.use({ colorScheme: 'light' });

  test('axe finds nothing on About and on Data, light and dark', async ({ claimline, page }) => {
    await claimline.open('about/');
    await expectNothingFound(claimline, page, () => claimline.atRest());
    await page.emulateMedia({ colorScheme: 'light' });
    await claimline.open('data/');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectNothingFound(claimline, page, () => claimline.atRest());
  });
});
