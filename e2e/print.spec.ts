import type { Page } from '@playwright/test';
import { CAPTURE, GROUPS } from './record.ts';
import { expect, test } from './test.ts';

/** Whether the page as it is now needs more than one sheet: the second alone is asked for. */
async function needsMoreSheets(page: Page): Promise<boolean> {
  try {
    await page.pdf({ preferCSSPageSize: true, pageRanges: '2' });
    return true;
  } catch (error) {
    if (/exceeds page count/.test(String(error))) return false;
    throw error;
  }
}

for (const [at, group] of GROUPS.entries())
  test(`every incident prints on one A4 page, group ${at + 1} @desktop`, async ({
    claimline,
    page,
  }) => {
    const long: string[] = [];
    for (const [place, id] of group.entries()) {
      if (place === 0) await claimline.openAt(id);
      else await claimline.later(id);
      if (await needsMoreSheets(page)) long.push(id);
    }
    expect(long).toEqual([]);
  });

test('a page that needs more than one sheet would be noticed @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.open('about/');
  expect(await needsMoreSheets(page)).toBe(true);
});

test('paper has the map, both accounts, full addresses, and says what it leaves out @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.openAt(CAPTURE);
  await page.emulateMedia({ media: 'print' });
  await expect(claimline.map.drawing).toBeVisible();
  for (const party of ['armenia', 'azerbaijan'] as const) {
    const account = claimline.account(party);
    await expect(account.row('where')).toBeVisible();
    const link = account.row('sources').locator('.part-external').first();
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(printed).toContain(await link.getAttribute('href'));
  }
  const note = page.locator('.print-note');
  await expect(note).toContainText('On this sheet: each side’s latest claim');
  await expect(note).toContainText(page.url());
  await expect(note).toContainText(/version \d{4}-\d\d-\d\d\.[0-9a-f]{8}/);
});

test('what was opened in the page is on the map that prints @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  await claimline.openIncident(CAPTURE);
  await page.emulateMedia({ media: 'print' });
  await expect(claimline.map.drawing.locator('.drawn-line.drawn-armenia').first()).toBeAttached();
});
