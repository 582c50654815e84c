import bibtexReader from '@orcid/bibtex-parse-js';
import { CiteDriver } from './data-driver.ts';
import { CAPTURE, detail } from './record.ts';
import { expect, test } from './test.ts';

const { claims } = detail(CAPTURE).incident;

test.describe('citing @desktop', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a claim of either side is copied as text, BibTeX and RIS, with its own address', async ({
    claimline,
    page,
  }) => {
    await claimline.openAt(CAPTURE);
    const cite = new CiteDriver(page);
    for (const party of ['armenia', 'azerbaijan']) {
      const claim = claims.find((each) => each.party === party);
      const address = `${new URL(page.url()).origin}/incidents/${CAPTURE}/?claim=${claim?.id}`;
      await cite.choose(claim?.id ?? '');
      await expect(cite.text).toContainText(address);

      await cite.copy('text');
      await expect(cite.told).toHaveText('Copied as text.');
      expect(await cite.copied()).toBe(await cite.text.textContent());

      await cite.copy('BibTeX');
      await expect(cite.told).toHaveText('Copied as BibTeX.');
      const [entry] = bibtexReader.toJSON(await cite.copied());
      expect(entry?.entryTags['url']).toBe(address);
      expect(entry?.entryTags['urldate']).toMatch(/^20\d\d-\d\d-\d\d$/);

      await cite.copy('RIS');
      await expect(cite.told).toHaveText('Copied as RIS.');
      expect(await cite.copied()).toContain(`UR  - ${address}`);
    }
  });

  test('a citation that cannot be loaded is said, and the text stands', async ({
    claimline,
    page,
    trouble,
  }) => {
    trouble.expect(/cite\.json|Failed to load resource/);
    await page.route('**/*.cite.json', (route) => route.fulfill({ status: 500 }));
    await claimline.openAt(CAPTURE);
    const cite = new CiteDriver(page);
    await cite.copy('BibTeX');
    await expect(cite.told).toContainText('could not be loaded');
    await expect(cite.text).toContainText(CAPTURE);
  });
});
