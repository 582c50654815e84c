// Thousands of incidents, made up: the page is drawn in the browser from data/index.json.
import type { Page } from '@playwright/test';
import { generateIndex } from '../src/build/generate-index.ts';
import { index } from './record.ts';
import { expect, test } from './test.ts';

const COUNT = 10_000;
const made = generateIndex(
  COUNT,
  1,
  index,
  new Map(
    index.stretches.map(({ id }, n) => [
      id,
      [[45, 39 + n / 10] as const, [46, 39 + n / 10] as const],
    ]),
  ),
);

async function withMany(page: Page) {
  await page.route('**/data/index.json', (route) => route.fulfill({ json: made }));
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(
        /<div id="app">.*<\/div>(?=\s*<script type="application\/json")/s,
        '<div id="app"></div>',
      )
      .replace(/<script type="application\/json".*?<\/script>/s, '');
    await route.fulfill({ response, body });
  });
}

test('a long list has only what is near the screen in the page, and is walked by key', async ({
  claimline,
  page,
}) => {
  await withMany(page);
  await claimline.open();
  const entries = claimline.list
    .getByRole('listitem')
    .filter({ has: page.locator('[data-incident]') });
  await expect(entries.first()).toHaveAttribute('aria-setsize', String(COUNT));
  expect(await entries.count()).toBeLessThan(80);
  await claimline.list.locator('[data-incident]').first().focus();
  for (let press = 0; press < 30; press++) await page.keyboard.press('Tab');
  const place = await page.evaluate(() =>
    document.activeElement?.closest('li')?.getAttribute('aria-posinset'),
  );
  expect(Number(place)).toBe(31);
  await page.locator('.filters label').nth(1).click();
  await expect(entries.first()).not.toHaveAttribute('aria-setsize', String(COUNT));
});

test.describe('on the interactive map', () => {
  test.use({ webgl: true });

  test('many markers stand in groups with their count, which open @desktop', async ({
    claimline,
    page,
  }) => {
    await withMany(page);
    await claimline.open();
    const groups = page.getByRole('list', { name: 'Groups of incidents' }).getByRole('button');
    await expect(groups.first()).toBeVisible({ timeout: 40_000 });
    const counts = (await groups.allTextContents()).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(COUNT * 0.9);
    await groups.first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/view=/);
    await expect.poll(() => groups.count()).not.toBe(counts.length);
  });
});
