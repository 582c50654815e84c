import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { datesOf } from '../domain/changes.ts';
import { NO_DESK } from '../domain/reply.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';
import { createDataTranslate } from '../i18n/data-page.ts';
import { createTranslate, loadMessages } from '../i18n/translate.ts';
import { openDetail } from '../state/open-detail.ts';
import { createAppStore } from '../state/store.ts';
import { capture } from '../ui/fixtures/capture.ts';
import { denial } from '../ui/fixtures/denial.ts';
import { indexOf } from '../ui/fixtures/index-file.ts';
import { mapHead } from '../ui/head/map-head.ts';
import { type HeadElement, headElements } from '../ui/head/page-head.ts';
import { headHtml } from './head.ts';
import { dataJsonLd } from './pages/data-json-ld.ts';
import { mapPageHtml } from './pages/map-page.ts';
import { sitemapXml } from './sitemap.ts';

await loadMessages(...LANGUAGES);
const SITE = 'https://example.org/claimline/';
const index = indexOf([capture, denial]);
const site = { base: '/claimline/', address: SITE, desk: NO_DESK, build: '0123456789abcdef' };

/** Somebody else's reading of the elements of a head. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: true,
  parseTagValue: false,
  parseAttributeValue: false,
});
type Node = Record<string, unknown> & { ':@'?: Record<string, string> };
function elementsIn(html: string): HeadElement[] {
  return (parser.parse(html) as Node[]).map(({ ':@': attributes = {}, ...node }) => {
    const [[name, content] = ['', []]] = Object.entries(node);
    const text = (content as { '#text'?: string }[])[0]?.['#text'];
    return { name, attributes, ...(text !== undefined && { text }) } as HeadElement;
  });
}

/** The head that the page has once a reader has opened an incident from another page. */
function headAfter(act: (store: ReturnType<typeof createAppStore>) => void, language: Language) {
  const store = createAppStore({ language, index });
  act(store);
  const state = store.getState();
  return mapHead({ ...state, detail: openDetail(state) }, SITE, createTranslate(language));
}
const opened = (language: Language) =>
  headAfter((store) => {
    store.getState().openIncident(denial.summary.id);
    store.getState().detailReady(denial);
    store.getState().openIncident(capture.summary.id);
    store.getState().detailReady(capture);
  }, language);

function builtHead(language: Language, detail: typeof capture | null): HeadElement[] {
  const template = '<html lang="en"><head><!--head--></head><!--app--><!--data-->';
  const html = mapPageHtml(template, { language, index, detail, drawnMap: '<svg></svg>' }, site);
  const head = /<head>(.*?)<\/head>/s.exec(html)?.[1] ?? '';
  const kept = ({ attributes }: HeadElement) =>
    attributes['http-equiv'] === undefined &&
    attributes['name'] !== 'color-scheme' &&
    attributes['rel'] !== 'manifest';
  return elementsIn(head).filter(kept);
}

const content = (all: readonly HeadElement[], property: string) =>
  all
    .filter(({ attributes }) => attributes['property'] === property)
    .map(({ attributes }) => attributes['content']);

describe('the head in the page', () => {
  it.each(LANGUAGES)('is in %s what the built page at that address has', (language) => {
    expect(headElements(opened(language))).toEqual(builtHead(language, capture));
    const closed = headAfter((store) => {
      store.getState().openIncident(capture.summary.id);
      store.getState().detailReady(capture);
      store.getState().closeIncident();
    }, language);
    expect(headElements(closed)).toEqual(builtHead(language, null));
  });

  it('has title, address and both sides’ places before the record is loaded, and no days yet', () => {
    const loading = headAfter((store) => store.getState().openIncident(capture.summary.id), 'en');
    const { dates: _, jsonLd: __, ...known } = opened('en');
    expect(loading).toEqual(known);
    expect(loading.image?.text).toMatch(/^Armenia .+Azerbaijan /);
  });

  it('is the list’s for an id that no incident has', () => {
    const unknown = headAfter((store) => store.getState().openIncident('2021-01-01-no'), 'hy');
    expect(unknown).toEqual(headAfter(() => undefined, 'hy'));
  });
});

describe('what machines read', () => {
  const all = headElements(opened('az'));
  const { published, changed } = datesOf([capture.incident]);

  it('has the page’s own days, and before those of the incident and of its sources', () => {
    expect(content(all, 'article:published_time')).toEqual([published]);
    expect(content(all, 'article:modified_time')).toEqual([changed]);
    const text = all.find(({ name }) => name === 'script')?.text ?? '';
    const days = [...text.matchAll(/"(\w*[dD]ate\w*)":"([^"]+)"/g)].map(([, name, day]) => [
      name,
      day,
    ]);
    expect(days.slice(0, 2)).toEqual([
      ['datePublished', published],
      ['dateModified', changed],
    ]);
    expect(published).not.toBe(capture.incident.when.start);
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'WebPage',
      '@id': `${SITE}az/incidents/${capture.summary.id}/`,
      mainEntity: { '@type': 'Event', startDate: capture.incident.when.start },
    });
  });

  it('names a language with its territory, and the others as alternates', () => {
    expect(content(all, 'og:locale')).toEqual(['az_AZ']);
    expect(content(all, 'og:locale:alternate')).toEqual(['en_GB', 'hy_AM', 'ru_RU']);
  });

  it('escapes what would end an attribute or the data block', () => {
    const html = headHtml(
      { title: 'a < b & "c"', description: '"', jsonLd: { name: '</script><b>' } },
      '/',
    );
    expect(html).not.toContain('</script><b>');
    const [, title, description, ...rest] = elementsIn(html);
    expect(title?.text).toBe('a < b & "c"');
    expect(description?.attributes['content']).toBe('"');
    const data = rest.find(({ name }) => name === 'script')?.text ?? '';
    expect(JSON.parse(data)).toEqual({ name: '</script><b>' });
  });

  it('gives each download’s licences as addresses', () => {
    const sha256 = '0'.repeat(64);
    const file = {
      path: 'a.geojson',
      kind: 'incidents',
      mediaType: 'x/y',
      bytes: 1,
      sha256,
    } as const;
    const list = {
      version: '1',
      changed,
      files: [{ ...file, licence: 'CC-BY-4.0 AND ODbL-1.0' }],
    };
    const facts = { list, incidents: index.incidents, columns: [] };
    const described = dataJsonLd(
      facts,
      { published, changed },
      SITE,
      SITE,
      createDataTranslate('en'),
    );
    expect(described).toMatchObject({
      datePublished: published,
      dateModified: changed,
      distribution: [
        {
          license: [
            'https://creativecommons.org/licenses/by/4.0/',
            'https://opendatacommons.org/licenses/odbl/1-0/',
          ],
        },
      ],
    });
  });
});

it('the sitemap has the day on which each page last changed, in every language', () => {
  const addresses = { en: `${SITE}a/`, ru: `${SITE}ru/a/` };
  const read = new XMLParser().parse(sitemapXml([{ addresses, changed: '2026-02-03' }]));
  expect(read.urlset.url.map(({ loc, lastmod }: Record<string, string>) => [loc, lastmod])).toEqual(
    [
      [addresses.en, '2026-02-03'],
      [addresses.ru, '2026-02-03'],
    ],
  );
});

it('a record was published with its first change and changed with its last, in whatever order', () => {
  const what = { en: 'x' };
  const days = (...all: string[]) => ({ changes: all.map((date) => ({ date, what })) });
  expect(datesOf([days('2026-03-01'), days('2026-02-02', '2026-01-01')])).toEqual({
    published: '2026-01-01',
    changed: '2026-03-01',
  });
});
