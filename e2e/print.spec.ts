import { CAPTURE, GROUPS } from './record.ts';
import { expect, test } from './test.ts';

/** Pages of a PDF: its page objects, which Chromium writes uncompressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const [at, group] of GROUPS.entries())
  test(`every incident prints on one A4 page, group ${at + 1} @desktop`, async ({
    claimline,
    page,
  }) => {
    const long: string[] = [];
    for (const id of group) {
      await claimline.openAt(id);
      const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
      if (pages !== 1) long.push(`${id}: ${pages} pages`);
    }
    expect(long).toEqual([]);
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
