import { describe, expect, it } from 'vitest';
import { page } from '../testing/web.ts';
import { checkPage } from './check.ts';

const PHRASE = 'in the direction of the village of Yuxarı Ayrım';

const chain = (body: string | Uint8Array, type?: string, cut = false) => ({
  moves: [],
  last: {
    url: 'https://outlet.example/a',
    status: 200,
    headers: type === undefined ? {} : { 'content-type': type },
    body: Buffer.from(body),
    cut,
  },
});
const found = (body: string | Uint8Array, phrase: string, type = 'text/html') =>
  checkPage(chain(body, type), [phrase]).phrases[0]?.stands;

describe('a phrase stands in a page', () => {
  it.each([
    ['as it is', PHRASE],
    ['across lines', 'in the direction\n   of the village&nbsp;of\tYuxarı Ayrım'],
    ['across tags', 'in the <b>direct</b>ion of the<br>village of <a href="/x">Yuxarı</a> Ayrım'],
    ['as entities', 'in the direction of the village of Yuxar&#305; Ayr&#x131;m'],
    ['with soft hyphens', 'in the di&shy;rec&shy;tion of the vil\u00adlage of Yuxarı Ayrım'],
    ['in capitals', 'IN THE DIRECTION of the village of YUXARı AYRıM'],
    ['written in parts', 'in the direction of the village of Yuxarı Ayrım'.normalize('NFD')],
  ])('%s', (_, text) => {
    expect(found(page(`He spoke ${text}, and left.`), PHRASE)).toBe('yes');
  });

  it.each([
    ['Armenia’s “border”', "Armenia's &quot;border&quot;"],
    ['the «line» – a stretch', 'the &laquo;line&raquo; &mdash; a stretch'],
    ['N 40°09′06″; E 45°58′07″', "N 40°09'06''; E 45°58'07''"],
    ['Երասխի հատվածում', 'Երասխի   հատվածում։'],
  ])('%s, whatever its marks', (phrase, text) => {
    expect(found(page(`Of ${text} he said`), phrase)).toBe('yes');
  });

  it.each([
    ['in another order', 'in the direction of Yuxarı Ayrım, the village'],
    ['in a script', `<script>const text = '${PHRASE}';</script>`],
    ['in a comment', `<!-- ${PHRASE} -->`],
    ['in a template', `<template><p>${PHRASE}</p></template>`],
    ['in a style sheet', `<style>/* ${PHRASE} */</style>`],
  ])('not %s', (_, text) => {
    expect(found(page(text), PHRASE)).toBe('no');
  });
});

describe('the encoding', () => {
  const russian = 'на границе с Азербайджаном';
  /** windows-1251, in which А to я stand in the order of Unicode. */
  const cp1251 = (text: string) =>
    Buffer.from(
      [...text].map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return code < 128 ? code : code - 0x410 + 0xc0;
      }),
    );
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  it.each([
    ['windows-1251', cp1251(page(russian)), 'text/html; charset=windows-1251'],
    ['windows-1251', cp1251(`<meta charset="cp1251">${page(russian)}`), 'text/html'],
    [
      'windows-1251',
      cp1251(
        `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${page(russian)}`,
      ),
      'text/html',
    ],
    ['utf-16le', utf16(`\ufeff${page(russian)}`), 'text/html; charset=windows-1251'],
    ['utf-16be', utf16(`\ufeff${page(russian)}`).swap16(), 'text/html'],
    ['utf-16le', utf16(page(russian)), 'text/html; charset=utf-16'],
    ['utf-8', Buffer.from(`\ufeff${page(russian)}`), 'text/html; charset=windows-1251'],
    ['utf-8', Buffer.from(page(russian)), 'text/html'],
    // Headers that are wrong, or that say nothing.
    ['utf-8', Buffer.from(page(russian)), 'text/html; charset=iso-8859-1'],
    [
      'windows-1251',
      cp1251(`<meta charset="windows-1251">${page(russian)}`),
      'text/html; charset=utf-8',
    ],
    ['utf-8', Buffer.from(page(russian)), 'text/html; charset=klingon'],
    ['utf-8', Buffer.from(`<meta charset="utf-16">${page(russian)}`), 'text/html'],
  ])('%s is read: %#', (encoding, body, type) => {
    expect(checkPage(chain(body, type), [russian])).toMatchObject({
      encoding,
      phrases: [{ text: russian, stands: 'yes' }],
    });
  });
});

describe('a page that is not to be searched', () => {
  it('is a document of another kind', () => {
    expect(checkPage(chain('%PDF-1.4', 'application/pdf'), [PHRASE])).toEqual({
      type: 'application/pdf',
      phrases: [{ text: PHRASE, stands: 'unknown' }],
    });
  });
  it('is one that was not read to its end, where the phrase did not come', () => {
    const stands = (text: string) => checkPage(chain(page(text), 'text/html', true), [PHRASE]);
    expect(stands('other').phrases[0]?.stands).toBe('unknown');
    expect(stands(PHRASE).phrases[0]?.stands).toBe('yes');
  });
  it('may have no type, or plain text', () => {
    expect(checkPage(chain(page(PHRASE)), [PHRASE]).phrases[0]?.stands).toBe('yes');
    expect(found(`- ${PHRASE}`, PHRASE, 'text/plain')).toBe('yes');
    expect(found('', PHRASE)).toBe('no');
  });
  it('may be nested without bound', () => {
    expect(found(`${'<div>'.repeat(200_000)}${PHRASE}`, PHRASE)).toBe('yes');
  });
});

describe('a page that says that it is not there', () => {
  it.each([
    'Page not found',
    '404',
    '404 Not Found',
    'Error 404 - Outlet',
    'Outlet | Page Not Found',
    'Oops! The page you are looking for could not be found.',
    'Страница не найдена',
    'Էջը չի գտնվել',
    'Səhifə tapılmadı — Outlet',
  ])('looks gone: %s', (title) => {
    expect(checkPage(chain(page('', title), 'text/html'), []).looksGone).toContain(title);
  });
  it.each([
    'Body of missing serviceman not found, says ministry',
    'Mine maps: what was not found',
    'Page two',
    'Flight 404 lands in Yerevan',
    'Сапёры: мины не найдены на дороге',
  ])('is not what a headline makes: %s', (title) => {
    expect(checkPage(chain(page('', title), 'text/html'), []).looksGone).toBeUndefined();
  });
  it('is not one in which a phrase stands', () => {
    const body = page(PHRASE, 'Page not found');
    expect(checkPage(chain(body, 'text/html'), [PHRASE]).looksGone).toBeUndefined();
  });
});
