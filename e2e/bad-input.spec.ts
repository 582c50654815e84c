// What an address that means nothing opens: a page, one clear sentence, and no error.
// Filters, ranges and queries that mean nothing are in explore.spec.ts.
import { CAPTURE } from './record.ts';
import { expect, test } from './test.ts';

const NOTHING = [
  ['an unknown language', '/fr/', 'There is nothing at this address'],
  ['an incident in an unknown language', `/fr/incidents/${CAPTURE}/`, 'There is nothing'],
  ['an unknown incident', '/incidents/none/', 'There is nothing at this address'],
  ['an unknown incident in Armenian', '/hy/incidents/none/', 'Այս հասցեում ոչինչ չկա'],
  ['an encoding of nothing', '/incidents/%zz/', 'There is nothing at this address'],
] as const;

test('an address of nothing is answered with 404, one sentence, and the way to the map @desktop', async ({
  claimline,
  page,
}) => {
  claimline.trouble.expect(/404/);
  for (const [what, path, sentence] of NOTHING)
    await test.step(what, async () => {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.getByRole('heading')).toHaveCount(1);
      await expect(page.getByRole('paragraph').first()).toContainText(sentence);
      const map = new URL((await page.getByRole('link').getAttribute('href')) ?? '', page.url());
      expect((await page.request.get(map.href)).status()).toBe(200);
    });
});

test('parameters of an incident that mean nothing leave it open, with a note that names them', async ({
  claimline,
  page,
}) => {
  const long = 'x'.repeat(10_000);
  const bad = { claim: 'none', view: 'NaN/NaN/NaN', layers: 'flags', theme: 'pink', where: long };
  await claimline.openAt(CAPTURE, `?${new URLSearchParams(bad)}`);
  await claimline.expectOpen(CAPTURE);
  const note = page.locator('.filter-ignored');
  for (const name of Object.keys(bad)) await expect(note).toContainText(name);
  await expect(note).not.toContainText(long);
  await claimline.expectNoSidewaysScroll();
});

test('a query of marks that are not seen is no query, and is answered like its letters', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  const box = page.getByRole('combobox', { name: /^Search incidents/ });
  await box.fill('\u200B\u200F\u2066\u00AD\uFEFF');
  await expect(page.getByRole('option')).toHaveCount(0);
  await box.fill('\u200F\u2067kel\u200Dba\u00ADjar\u2069');
  await expect(page.getByRole('option').first()).toContainText('Kelbajar');
});
