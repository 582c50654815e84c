import { beforeAll, expect, it } from 'vitest';
import type { Removed } from '../../domain/removed.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { loadMessages } from '../../i18n/translate.ts';
import { notFoundHtml } from './not-found-page.tsx';
import { removedPages } from './removed-page.tsx';

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
  const pages = removedPages([removed], { base: '/', site: '/' }, files);
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
    removedPages([alone], { base: '/sub/', site: 'https://example.org/sub/' }, files).get(
      `incidents/${ID}/index.html`,
    ) ?? '';
  expect(page).not.toMatch(/canonical|target="_self"/);
  expect(page).toContain('<a href="/sub/">');
});

it('the page for an address that holds nothing says so in every language', () => {
  const html = notFoundHtml('/', files);
  for (const language of SITE_LANGUAGES)
    expect(html).toContain(`<section lang="${language}" data-language="${language}"><h1>`);
});
