import { Cite } from '@citation-js/core';
import bibtexReader from '@orcid/bibtex-parse-js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { referenceOf } from '../../domain/reference.ts';
import type { Source } from '../../domain/source.ts';
import { enData } from '../../i18n/messages/en-data.ts';
import { capture } from '../../ui/fixtures/capture.ts';
import { denial } from '../../ui/fixtures/denial.ts';
import { indexOf } from '../../ui/fixtures/index-file.ts';
import { sourced } from '../../ui/fixtures/sourced.ts';
import { siteAddress } from '../site.ts';
import { bibtexOf } from './bibtex.ts';
import { claimRows } from './claim-row.ts';
import { claimsCsv } from './claims-csv.ts';
import { contextOf } from './context.ts';
import { type CslItem, referenceCsl, sourceCsl } from './csl.ts';
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

  it('has the distance to each line, with its error and what the line was traced from', () => {
    const row = (id: string) =>
      rows.find(({ claim, incident }) => claim === id && incident === capture.summary.id);
    expect(row('az-mod-2')).toMatchObject({
      osm_line_metres: 310,
      osm_line_error_metres: 110,
      osm_line_stretches: 'gegharkunik-kelbajar',
      osm_line_traced_from: 'SURVEY3',
      natural_earth_line_metres: 620,
      natural_earth_line_error_metres: 1000,
    });
    expect(row('az-mod-1')).toMatchObject({ osm_line_metres: null, osm_line_traced_from: null });
  });

  it('leaves an error empty that is not known, and says that a part carries no tag', () => {
    const measures = capture.measures.map((measure) =>
      measure.kind === 'toLine' && measure.border === 'osm'
        ? { ...measure, errorMetres: null, tracedFrom: ['survey', 'untagged'] }
        : measure,
    );
    const unsure = { ...dataset, details: [{ ...capture, measures }] };
    const found = claimRows(contextOf(unsure)).find(({ claim }) => claim === 'az-mod-2');
    expect(found).toMatchObject({
      osm_line_metres: 310,
      osm_line_error_metres: null,
      osm_line_traced_from: 'SURVEY3 | (none)',
    });
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

describe('where the words come from, in the table', () => {
  const told = claimRows(contextOf({ index: indexOf([sourced]), details: [sourced] }));
  const [armenia, azerbaijan] = told;

  it('is the original with its language and source, beside whose wording the phrase is', () => {
    expect(armenia).toMatchObject({
      phrase_wording: 'translated',
      phrase_original_language: 'hy',
      phrase_original_source: 'panarmenian-hy',
      said: '2021-05-27T10:00',
      said_at_latest: true,
      reported_first: 'azerbaijan',
      former_ids: '2021-05-27-capture',
    });
    expect(azerbaijan?.phrase_original).toContain('Yuxarı Ayrım');
    expect(rows.map((row) => row.phrase_wording)).toContain('outlet');
    expect(first).toMatchObject({
      said_at_latest: false,
      reported_first: 'unsettled',
      former_ids: null,
    });
  });

  it('is in step with the citations, with all copies of a document in one item', () => {
    expect(armenia).toMatchObject({
      citation_sources: 'panarmenian | panarmenian-hy',
      citation_read: 'whole | none',
      citation_read_on: '2026-11-30 | ',
      citation_archived_urls:
        'https://archive.example/20220101/a https://archive.example/20210602/a | ',
      citation_archived_days: '2022-01-01 2021-06-02 | ',
      citation_also_at: 'https://www.mirror.example/a | ',
    });
  });
});

describe('an archived copy and a reading', () => {
  const copy = 'https://web.archive.org/web/20210602101112/https://example.org/a_b';
  const kept: Source = {
    ...SOURCE,
    note: 'A note.',
    alsoAt: ['https://mirror.example/a'],
    archived: [
      { url: 'https://archive.example/1', day: '2021-05-04' },
      { url: copy, day: '2021-06-02' },
    ],
  };
  const item = sourceCsl(kept, { extent: 'whole', on: '2026-11-30' });

  it('have CSL’s own fields, and the rest is a note', () => {
    expect(item).toMatchObject({
      archive: 'Wayback Machine',
      archive_location: copy,
      accessed: { 'date-parts': [[2026, 11, 30]] },
      note: 'A note. Also at https://mirror.example/a Archived 2021-06-02. Also archived 2021-05-04: https://archive.example/1 Read whole.',
    });
    expect(sourceCsl(kept, { extent: 'none', on: '2026-11-30' })).not.toHaveProperty('accessed');
    expect(sourceCsl(SOURCE)).not.toHaveProperty('archive');
  });

  it('stand in BibTeX as a note and as the day of the visit', () => {
    const [entry] = bibtexReader.toJSON(bibtexOf([item]));
    expect(entry?.entryTags['note']).toContain(
      `Read whole. Wayback Machine: ${copy.replaceAll('_', '\\_')}`,
    );
    expect(entry?.entryTags).toMatchObject({ urldate: '2026-11-30', url: SOURCE.url });
  });

  it('stand in RIS as its place in an archive and the day of access', () => {
    const lines = risOf([item]).split('\r\n');
    expect(lines).toContain(`AV  - ${copy}`);
    expect(lines).toContain('Y2  - 2026/11/30/');
    expect(lines.join('\n')).toContain('Archived 2021-06-02.');
  });
});

describe('BibTeX', () => {
  const read = (item: CslItem) => {
    const [entry] = bibtexReader.toJSON(bibtexOf([item]));
    if (entry === undefined) throw new Error('there is no entry');
    return entry;
  };
  const { entryType, entryTags } = read(sourceCsl(SOURCE));

  it('escapes what TeX would run, loses no letter and leaves the address alone', () => {
    expect(entryTags).toMatchObject({ organization: 'Ətraf \\& Söz', url: SOURCE.url });
    expect(entryTags['title']).toContain('\\{braces\\}, 50\\% of \\#1, \\_x\\_ and');
    expect(entryTags['title']).toContain(
      '\\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
  });

  it('has a report as a page and not as an article of a journal, in the language as babel names it', () => {
    expect(entryType).toBe('online');
    expect(entryTags).toMatchObject({ langid: 'azerbaijani' });
    for (const name of ['journal', 'publisher', 'language'])
      expect(entryTags).not.toHaveProperty(name);
    const german = sourceCsl({ ...SOURCE, language: 'de-AT' });
    expect(read(german).entryTags).toMatchObject({ langid: 'ngerman' });
    expect(read(sourceCsl({ ...SOURCE, language: 'und' })).entryTags).not.toHaveProperty('langid');
  });

  it('has a document without an address as one, with its outlet in a field that @misc has', () => {
    const { url: _, ...unlinked } = SOURCE;
    const { entryType: type, entryTags: tags } = read(sourceCsl(unlinked));
    expect(type).toBe('misc');
    expect(tags).toMatchObject({ howpublished: 'Ətraf \\& Söz' });
    expect(tags).not.toHaveProperty('publisher');
  });

  it('has the record itself as a page with version, language and the reader’s day', () => {
    const visit = { url: 'https://example.org/incidents/x/', accessed: '2026-11-24' };
    const { entryType: type, entryTags: tags } = read(referenceCsl(referenceOf(capture), visit));
    expect(type).toBe('online');
    expect(tags).toMatchObject({ urldate: '2026-11-24', langid: 'english', url: visit.url });
    expect(tags['version']).toBe(referenceOf(capture).version);
  });

  // One order of fields for all: Zotero before 2023 adds a month to the date that it has read already.
  it('writes the day for BibTeX and for BibLaTeX, as far as it is known', () => {
    expect(bibtexOf([sourceCsl(SOURCE)])).toContain(
      'year = {2021},\n  month = may,\n  day = {3},\n  date = {2021-05-03},\n}',
    );
    expect(bibtexOf([sourceCsl({ ...SOURCE, published: '2022-12' })])).toContain(
      'year = {2022},\n  month = dec,\n  date = {2022-12},\n}',
    );
  });

  it('is read back by citation-js as what it was written from', () => {
    const [csl] = new Cite(bibtexOf([sourceCsl(SOURCE)])).data;
    expect(csl).toMatchObject({
      type: 'webpage',
      publisher: SOURCE.outlet,
      issued: { 'date-parts': [[2021, 5, 3]] },
      URL: SOURCE.url,
    });
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

it('the feed’s entries keep their ids where an incident’s changes', () => {
  const ids = (changed: typeof capture) => {
    const all = { index: indexOf([changed]), details: [changed] };
    const feed = downloads(all, '/').find(({ path }) => path === 'feed.atom')?.text ?? '';
    return [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
  };
  const { incident, summary } = capture;
  const id = '2021-05-26-custody';
  const renamed = {
    incident: { ...incident, id, formerIds: [incident.id] },
    summary: { ...summary, id },
  };
  expect(ids({ ...capture, ...renamed })).toEqual(ids(capture));
  expect(ids(capture).length).toBeGreaterThan(1);
});

describe('the address of the site', () => {
  it('is the root path where no origin is given', () => {
    expect(siteAddress({})).toBe('/');
    expect(siteAddress({ BASE: '/claimline/' })).toBe('/claimline/');
  });

  it('is absolute where one is, and the feed’s links are too', () => {
    const site = siteAddress({ SITE: 'https://example.org', BASE: '/claimline/' });
    expect(site).toBe('https://example.org/claimline/');
    const feed = downloads(dataset, site).find(({ path }) => path === 'feed.atom');
    expect(feed?.text).toContain(`href="${site}incidents/${capture.incident.id}/"`);
  });

  it.each(['example.org', 'https://example.org/path'])('refuses %s', (SITE) => {
    expect(() => siteAddress({ SITE })).toThrow(/write an origin/);
  });
});
