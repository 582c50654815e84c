import { createHash } from 'node:crypto';
import { DataDriver } from './data-driver.ts';
import { expect, test } from './test.ts';

test('every listed file is there, with the checksum that the page gives @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.open('data/');
  const data = new DataDriver(page);
  const files = await data.listed();
  expect(files.length).toBeGreaterThan(10);
  for (const { href, sha256 } of files) {
    const body = await (await data.get(href)).body();
    expect(`${href} ${createHash('sha256').update(body).digest('hex')}`).toBe(`${href} ${sha256}`);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the Data page has its files, its plot and the meaning of its columns', async ({
    page,
    trouble,
  }) => {
    // With script switched off the browser refuses the page's own scripts, and says so.
    trouble.expect(/failed request: .*\.js csp/);
    await page.goto('/data/');
    await expect(page.getByRole('link', { name: 'claims.csv' })).toBeVisible();
    await expect(new DataDriver(page).stretches.first()).toBeVisible();
    await expect(page.getByText('acled_geo_precision', { exact: true })).toBeVisible();
  });
});
