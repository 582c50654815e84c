import { beforeAll, describe, expect, it } from 'vitest';
import type { Removed } from '../../domain/removed.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { loadMessages } from '../../i18n/translate.ts';
import { capture } from '../../ui/fixtures/capture.ts';
import { notFoundHtml } from './not-found-page.tsx';
import { oldAddresses } from './old-addresses.tsx';

const ID = '2021-01-03-lake';
const HEIR = '2021-01-02-custody';
const files = { script: { address: '/s.js' }, style: { address: '/s.css' } };
const removed: Removed = {
  id: ID,
  date: '2022-03-04',
  what: { en: 'Both reports are of one event.', ru: 'Оба сообщения об одном событии.' },
  now: HEIR,
};

beforeAll(() => loadMessages(...SITE_LANGUAGES));

it('a removed incident keeps its addresses, and says in each what became of it', () => {
  const pages = oldAddresses([removed], [], { base: '/', site: '/' }, files);
  expect(pages.size).toBe(2 * SITE_LANGUAGES.length);
  const page = pages.get(`incidents/${ID}/index.html`) ?? '';
  expect(page).toContain('Both reports are of one event.');
  expect(page).toMatch(/4\s+March 2022/);
  expect(page).toContain(`href="/incidents/${HEIR}/"`);
  expect(page).toContain(`<link rel="canonical" href="/incidents/${HEIR}/"`);
  const frame = pages.get(`ru/embed/${ID}/index.html`) ?? '';
  expect(frame).toContain('<html lang="ru"');
  expect(frame).toContain('<p data-failure="true" lang="ru">Оба сообщения об одном событии.</p>');
  expect(frame).toContain(`href="/ru/embed/${HEIR}/" target="_self"`);
  const armenian = pages.get(`hy/embed/${ID}/index.html`) ?? '';
  expect(armenian).toContain('<p data-failure="true" lang="en">Both reports');
});

it('one without an heir leads to the map', () => {
  const { now: _, ...alone } = removed;
  const page =
    oldAddresses([alone], [], { base: '/sub/', site: 'https://example.org/sub/' }, files).get(
      `incidents/${ID}/index.html`,
    ) ?? '';
  expect(page).not.toMatch(/canonical|target="_self"/);
  expect(page).toContain('<a href="/sub/">');
});

describe('an id that an incident had before', () => {
  const OLD = '2021-05-27-capture';
  const summary = { ...capture.summary, formerIds: [OLD, '2021-05-27-older'] };
  const place = { base: '/sub/', site: 'https://example.org/sub/' };
  const pages = () => oldAddresses([], [summary], place, files);

  it('leads on from its page and its frame, in every language, by script and without', () => {
    expect(pages().size).toBe(2 * 2 * SITE_LANGUAGES.length);
    for (const [path, to] of [
      [`incidents/${OLD}/`, `/sub/incidents/${summary.id}/`],
      [`hy/embed/${OLD}/`, `/sub/hy/embed/${summary.id}/`],
      [`ru/incidents/2021-05-27-older/`, `/sub/ru/incidents/${summary.id}/`],
    ]) {
      const html = pages().get(`${path}index.html`) ?? '';
      expect(html).toContain(` data-moved="${to}"`);
      expect(html).toContain(
        `<noscript><meta http-equiv="refresh" content="0; url=${to}" /></noscript>`,
      );
      expect(html).toContain(`<a href="${to}" target="_self" lang="en">`);
      expect(html).not.toMatch(/data-missing|data-failure/);
    }
  });

  it('tells search engines and sites that show links where to look', () => {
    const html = pages().get(`az/embed/${OLD}/index.html`) ?? '';
    const page = `https://example.org/sub/az/incidents/${summary.id}/`;
    expect(html).toContain(`<link rel="canonical" href="${page}" />`);
    expect(html).toContain(`type="application/json+oembed" href="${page}oembed.json" />`);
    expect(html).not.toContain('noindex');
    expect(html).toContain('<meta name="referrer" content="no-referrer" />');
  });
});

it('the page for an address that holds nothing says so in every language', () => {
  const html = notFoundHtml('/', files);
  for (const language of SITE_LANGUAGES)
    expect(html).toContain(`<section lang="${language}" data-language="${language}"><h1>`);
});
