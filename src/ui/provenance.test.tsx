import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IncidentDetail } from '../domain/dataset.ts';
import type { Language } from '../domain/text.ts';
import { loadMessages } from '../i18n/translate.ts';
import { createAppStore } from '../state/store.ts';
import { App } from './App.tsx';
import { capture } from './fixtures/capture.ts';
import { indexOf } from './fixtures/index-file.ts';
import { sourced } from './fixtures/sourced.ts';

beforeAll(() => loadMessages('hy', 'az', 'ru'));

const pageOf = (detail: IncidentDetail, language: Language = 'en') =>
  renderToStaticMarkup(
    <App
      base="/"
      store={createAppStore({
        language,
        index: indexOf([detail]),
        incident: detail.summary.id,
        detail: { status: 'ready', detail },
      })}
    />,
  );
const accountOf = (html: string, party: string) =>
  html
    .split('<section class="account"')
    .find((part) => part.includes(`data-party="${party}"`))
    ?.split('<section class="notes"')[0] ?? '';
/** What a side's words are, in order, each with whether it stands in quotation marks. */
const words = (html: string, party: string) =>
  [
    ...accountOf(html, party).matchAll(
      /data-kind="(\w+)".*?<span class="part-(quote|rendering)">.*?lang="(\w+)" dir="(\w+)"/g,
    ),
  ].map(([, kind, marks, lang, dir]) => `${kind} ${marks} ${lang} ${dir}`);
const text = (html: string) => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

describe('originals beside renderings', () => {
  it('stand after the rendering, and before it on a page in their language', () => {
    const both = (html: string) => ['armenia', 'azerbaijan'].map((party) => words(html, party));
    const rendering = 'translated rendering en ltr';
    const said = { hy: 'original quote hy ltr', az: 'original quote az ltr' };
    const renderedFirst = [
      [rendering, said.hy],
      [rendering, said.az],
    ];
    expect(both(pageOf(sourced))).toEqual(renderedFirst);
    expect(both(pageOf(sourced, 'ru'))).toEqual(renderedFirst);
    expect(both(pageOf(sourced, 'hy'))).toEqual([[said.hy, rendering], renderedFirst[1]]);
    expect(both(pageOf(sourced, 'az'))).toEqual([renderedFirst[0], [said.az, rendering]]);
  });

  it('say which is which, each with its own source', () => {
    const account = accountOf(pageOf(sourced), 'azerbaijan');
    for (const [label, outlet, address] of [
      ['Rendering, in English', 'Anadolu', 'https://www.yenisafak.com/'],
      ['Original, in Azerbaijani', 'Metbuat.az', 'https://metbuat.az/'],
    ] as const) {
      const figure = account.split('<figure').find((part) => part.includes(label)) ?? '';
      expect(figure.split('</figure>')[0]).toContain(outlet);
      expect(figure.split('</figure>')[0]).toContain(`href="${address}`);
    }
  });

  it('say that words in the language that was spoken are the outlet’s, where they are', () => {
    const claims = sourced.incident.claims.map((claim) => ({
      ...claim,
      citations: claim.citations.map((citation) => ({ ...citation, words: 'outlet' as const })),
    }));
    const html = pageOf({ ...sourced, incident: { ...sourced.incident, claims } });
    expect(words(html, 'azerbaijan')).toContain('originalOutlet rendering az ltr');
    expect(text(html)).toContain('In Azerbaijani, in the outlet’s words');
    expect(text(html)).not.toContain('Original, in');
  });

  it('are the only words in quotation marks: an outlet’s are marked as its rendering', () => {
    const html = pageOf(capture);
    expect(words(html, 'armenia')).toEqual([
      'outlet rendering en ltr',
      'translated rendering en ltr',
      'outlet rendering en ltr',
    ]);
    expect(words(html, 'azerbaijan')[0]).toBe('speaker quote az ltr');
    expect(text(accountOf(html, 'armenia'))).toContain('The outlet’s rendering, in English800');
  });
});

describe('beside each source', () => {
  const armenia = () => accountOf(pageOf(sourced), 'armenia');
  const azerbaijan = () => accountOf(pageOf(sourced), 'azerbaijan');

  it('stand its newest copy, the others in a list, and its other addresses', () => {
    const [first = '', list = ''] = armenia().split('1 other copy');
    expect(text(first)).toContain('archived 1 January 2022');
    expect(first).toContain('href="https://archive.example/20220101/a"');
    expect(list).toContain('href="https://archive.example/20210602/a"');
    expect(text(first)).toContain('also at mirror.example');
  });

  it('stands a link that only asks for a copy, where none is known and there is an address', () => {
    expect(azerbaijan()).toContain(
      'href="https://web.archive.org/web/20210527/https://metbuat.az/news/1407863/',
    );
    expect(text(azerbaijan())).toContain(
      'ask the Wayback Machine for the copy nearest 27 May 2021 (another site) (there may be none)',
    );
    expect(armenia()).not.toContain('web.archive.org/web/20210527/http://www.panarmenian.net');
  });

  it('stands what was read, with the day where that is known', () => {
    expect(text(armenia())).toContain('read whole, 30 November 2026');
    expect(text(azerbaijan())).toContain('only its beginning read');
    expect(text(armenia())).toContain('not opened');
    expect(text(accountOf(pageOf(capture), 'armenia'))).not.toMatch(/read whole|not opened/);
  });

  it('says of a claim whose hour is an outlet’s that it was made then at the latest', () => {
    expect(text(armenia())).toContain('27 May 2021, by 10:00 (UTC+04:00)');
  });
});

it('says at the foot who has read the texts, in the page’s language', () => {
  expect(pageOf(sourced)).toContain('English text: 30 passages, all read by an editor.');
  expect(pageOf(sourced, 'hy')).toContain('Հայերեն տեքստերը (30)՝ 12-ը կարդացել է խմբագիրը,');
  expect(pageOf(capture)).not.toContain('English text:');
});
