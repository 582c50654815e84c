import bibtexReader from '@orcid/bibtex-parse-js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../domain/source.ts';
import { enData } from '../../i18n/messages/en-data.ts';
import { capture } from '../../ui/fixtures/capture.ts';
import { denial } from '../../ui/fixtures/denial.ts';
import { indexOf } from '../../ui/fixtures/index-file.ts';
import { siteAddress } from '../site.ts';
import { bibtexOf } from './bibtex.ts';
import { claimRows } from './claim-row.ts';
import { claimsCsv } from './claims-csv.ts';
import { contextOf } from './context.ts';
import { sourceCsl } from './csl.ts';
import { downloads } from './downloads.ts';
import { risOf } from './ris.ts';

const SOURCE: Source = {
  id: 'source-1',
  outlet: 'Ətraf & Söz',
  title: 'A “title” with {braces}, 50% of #1, _x_ and ~ ^ \\',
  url: 'https://example.org/a_b?c=d%20e&f=1#g',
  published: '2021-05-03T17:35',
  language: 'az',
  kind: 'news',
};

const dataset = { index: indexOf([capture, denial]), details: [capture, denial] };
const rows = claimRows(contextOf(dataset));
const [first] = rows;
if (first === undefined) throw new Error('the fixtures have claims');

describe('claims.csv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'disarms the formula %j',
    (text) => {
      const { data } = Papa.parse<Record<string, string>>(
        claimsCsv([{ ...first, account: text }]),
        {
          header: true,
        },
      );
      expect(data[0]?.['account']).toBe(`'${text}`);
    },
  );

  it('keeps quotes, commas, line breaks and letters of all alphabets', () => {
    const text = 'He said "no", \r\n twice; Ədəbiyyat, Սոթք, Соткъ';
    const csv = claimsCsv([{ ...first, account: text }]);
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true });
    expect(csv.startsWith('\u{FEFF}incident,')).toBe(true);
    expect(data[0]?.['account']).toBe(text);
  });

  it('has no column that the Data page does not explain, and none is explained that it lacks', () => {
    expect(Object.keys(first)).toEqual(Object.keys(enData.column));
  });

  it('tells which claim is a side’s latest, of both sides', () => {
    const latest = rows.filter((row) => row.latest);
    expect(latest.map(({ incident, party }) => `${incident} ${party}`).sort()).toEqual(
      [capture, denial]
        .flatMap(({ incident }) => [`${incident.id} armenia`, `${incident.id} azerbaijan`])
        .sort(),
    );
  });
});

describe('BibTeX', () => {
  const [entry] = bibtexReader.toJSON(bibtexOf([sourceCsl(SOURCE)]));

  it('escapes what TeX would run, loses no letter and leaves the address alone', () => {
    expect(entry?.entryTags).toMatchObject({
      journal: 'Ətraf \\& Söz',
      url: SOURCE.url,
      language: 'az',
      year: '2021',
      day: '3',
    });
    const title = entry?.entryTags['title'] ?? '';
    expect(title).toContain('\\{braces\\}, 50\\% of \\#1, \\_x\\_ and');
    expect(title).toContain('\\textasciitilde{} \\textasciicircum{} \\textbackslash{}');
  });

  it('writes the month as BibTeX’s own macro, with a day and without', () => {
    expect(bibtexOf([sourceCsl(SOURCE)])).toContain('month = may,\n  day = {3}');
    expect(bibtexOf([sourceCsl({ ...SOURCE, published: '2022-12' })])).toContain('month = dec,\n}');
  });
});

describe('RIS', () => {
  it('never breaks a line, and writes days with their zeros', () => {
    const title = 'A title that is longer than seventy characters, '.repeat(4).trim();
    const lines = risOf([sourceCsl({ ...SOURCE, title })]).split('\r\n');
    expect(lines).toContain(`TI  - ${title}`);
    expect(lines).toContain(`UR  - ${SOURCE.url}`);
    expect(lines).toContain('DA  - 2021/05/03/');
    expect(lines.at(-2)).toBe('ER  - ');
  });
});

describe('a source as CSL', () => {
  it('puts a description in place of a title into brackets', () => {
    expect(sourceCsl({ ...SOURCE, title: 'Report', titleIsDescription: true }).title).toBe(
      '[Report]',
    );
  });

  it('has an authority as the author of its own page', () => {
    const csl = sourceCsl({ ...SOURCE, kind: 'official', party: 'armenia' });
    expect(csl).toMatchObject({ type: 'webpage', author: [{ literal: SOURCE.outlet }] });
  });
});

describe('the address of the site', () => {
  it('is the root path where no origin is given', () => {
    expect(siteAddress({})).toBe('/');
    expect(siteAddress({ BASE: '/claimline/' })).toBe('/claimline/');
  });

  it('is absolute where one is, and the feed’s links are too', () => {
    const site = siteAddress({ SITE: 'https://example.org', BASE: '/claimline/' });
    expect(site).toBe('https://example.org/claimline/');
    const feed = downloads(dataset, site).find(({ path }) => path === 'feed.xml');
    expect(feed?.text).toContain(`href="${site}incidents/${capture.incident.id}/"`);
  });

  it.each(['example.org', 'https://example.org/path'])('refuses %s', (SITE) => {
    expect(() => siteAddress({ SITE })).toThrow(/write an origin/);
  });
});
