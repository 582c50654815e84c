import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { editionOf } from '../domain/reference.ts';
import { type Desk, LONGEST_MAILTO, NO_DESK } from '../domain/reply.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';
import { createTranslate, loadMessages } from '../i18n/translate.ts';
import { createAppStore } from '../state/store.ts';
import { App } from './App.tsx';
import { capture } from './fixtures/capture.ts';
import { indexOf } from './fixtures/index-file.ts';

beforeAll(() => loadMessages('hy', 'az', 'ru'));

const SITE = 'https://a-rather-long-name-of-a-site.example.org/a-folder/';
const { id, claims } = capture.incident;

/** The page as the build writes it for readers without script. */
const pageOf = (desk: Desk, language: Language = 'en', address = SITE) =>
  renderToStaticMarkup(
    <App
      base="/a-folder/"
      publication={{ address, desk }}
      store={createAppStore({
        language,
        index: indexOf([capture]),
        incident: id,
        detail: { status: 'ready', detail: capture },
      })}
    />,
  );

interface Link {
  href: string;
  /** All that a screen reader is given. */
  words: string;
}
const linksIn = (html: string): Link[] =>
  [...html.matchAll(/<p class="account-reply"><a[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a><\/p>/g)].map(
    ([, href = '', inner = '']) => ({
      href: href.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"),
      words: inner.replaceAll(/<[^>]*>/g, ''),
    }),
  );

describe('“Report an error or reply”', () => {
  it('stands at the foot of every claim of both sides, and tells which claim', () => {
    const links = linksIn(pageOf(NO_DESK));
    expect(links).toHaveLength(claims.length);
    expect(new Set(links.map(({ words }) => words)).size).toBe(claims.length);
    for (const claim of claims)
      expect(links.filter(({ words }) => words.includes(`claim ${claim.id},`))).toHaveLength(1);
    expect(links[0]?.words).toMatch(/^Report an error or reply \(claim [\w-]+, \w.*\)$/);
  });

  it('leads to how a record is corrected where the site names nobody', () => {
    for (const { href } of linksIn(pageOf(NO_DESK))) expect(href).toBe('/a-folder/about/#correct');
    for (const { href } of linksIn(pageOf(NO_DESK, 'az')))
      expect(href).toBe('/a-folder/az/about/#correct');
  });

  it.each(LANGUAGES)(
    'opens a mail in %s that has incident, claim, version and page',
    (language) => {
      const t = createTranslate(language);
      const links = linksIn(pageOf({ kind: 'mail', address: 'desk@example.org' }, language));
      expect(links).toHaveLength(claims.length);
      const path = language === 'en' ? '' : `${language}/`;
      for (const claim of claims) {
        const page = `${SITE}${path}incidents/${id}/?claim=${claim.id}`;
        const { href = '' } = links.find(({ words }) => words.includes(claim.id)) ?? {};
        const body = decodeURIComponent(href.split('&body=')[1] ?? '');
        expect(body.split('\r\n').slice(0, 4)).toEqual([
          t('reply.incident', { value: id }),
          t('reply.claim', { value: claim.id }),
          t('reply.edition', { value: editionOf(capture).id }),
          t('reply.page', { value: page }),
        ]);
        expect(body).toContain(t('reply.source'));
        expect(href.length).toBeLessThan(LONGEST_MAILTO);
      }
    },
  );

  it('opens a form with the same, as a link to another site', () => {
    const html = pageOf({ kind: 'form', address: 'https://forms.example/x?lang=en' });
    const [first] = linksIn(html);
    const { searchParams, host } = new URL(first?.href ?? '');
    expect(host).toBe('forms.example');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      lang: 'en',
      incident: id,
      edition: editionOf(capture).id,
      page: expect.stringContaining(`${SITE}incidents/${id}/?claim=`),
    });
    expect(first?.words).toContain('(another site)');
  });

  it('gives the page below the root where the build does not know the site’s address', () => {
    const [first] = linksIn(
      pageOf({ kind: 'form', address: 'https://forms.example/' }, 'en', '/a-folder/'),
    );
    const page = new URL(first?.href ?? '').searchParams.get('page');
    expect(page).toMatch(`/a-folder/incidents/${id}/?claim=`);
  });
});
