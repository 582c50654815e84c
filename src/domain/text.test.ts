import { describe, expect, it } from 'vitest';
import { countWords, phraseText } from './phrase.ts';
import { position } from './position.ts';
import { inLanguage, plainText } from './text.ts';
import { normalAddress, webAddress } from './web-address.ts';

describe('countWords', () => {
  it.each([
    ['in the border zone', 4],
    ['“in the direction of” – the Yukhari Ayrim', 7],
    ['Կելբաջարի շրջանի Յուխարի Այրում', 4],
    ['  800   metres ', 2],
    ['north-western', 1],
    ['', 0],
  ])('%s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('texts', () => {
  it('a phrase has at most 12 words', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    expect(phraseText.safeParse(words(12)).success).toBe(true);
    expect(phraseText.safeParse(words(13)).success).toBe(false);
  });
  it.each(['<b>x</b>', '<script>x</script>', '</p>', '<!-- x -->', 'x <img src=y>', '<?php'])(
    '%s is markup',
    (text) => {
      expect(plainText.safeParse(text).success).toBe(false);
    },
  );
  it.each(['under 3 < 4 and 5 > 4', 'at 5 <= x', '<3'])('%s is plain text', (text) => {
    expect(plainText.safeParse(text).success).toBe(true);
  });
  it.each([
    ['https://Հայ.example/ա?բ', 'https://xn--y9a3aq.example/%D5%A1?%D5%A2'],
    ['https://a.example', 'https://a.example/'],
    ['https://a.example/a}b|c^d?e}f|g^h`#i}j', undefined],
  ])('the normal form of %s is what a browser asks for, and stays as it is', (text, wanted) => {
    const normal = normalAddress(text) ?? '';
    if (wanted !== undefined) expect(normal).toBe(wanted);
    expect(normalAddress(normal)).toBe(normal);
    expect(webAddress.safeParse(normal).success).toBe(true);
    expect(decodeURI(new URL(text).href)).toBe(decodeURI(normal));
  });
  it.each(['Sot’k՝ Սոթք', 'می‌روم', '«Зод» № 5', 'e\u0301'])('%s is a text to read', (text) => {
    expect(plainText.safeParse(text).success).toBe(true);
  });
  it('falls back to English and says so', () => {
    expect(inLanguage({ en: 'Armenia', az: 'Ermənistan' }, 'az')).toEqual({
      text: 'Ermənistan',
      language: 'az',
    });
    expect(inLanguage({ en: 'Armenia' }, 'hy')).toEqual({ text: 'Armenia', language: 'en' });
  });
  it.each(['https://a.example/x', 'http://a.example/', 'https://a.example/?q=a%7Db#c'])(
    '%s is an address',
    (text) => {
      expect(webAddress.safeParse(text).success).toBe(true);
    },
  );
  it.each([
    'http://a.example',
    'http:a.example/',
    'https://A.example/',
    'https://a.example/a b',
    'https://a.example/?q=a}b',
    'https://a.example/\n',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
    '//a.example',
    'a.example',
    '',
  ])('%s is no address', (text) => {
    expect(webAddress.safeParse(text).success).toBe(false);
  });
  it('tells a swapped position from one outside the box', () => {
    const said = (value: unknown) => position.safeParse(value).error?.issues[0]?.message;
    expect(said({ lon: 45.97, lat: 40.15 })).toBeUndefined();
    expect(said({ lon: 40.15, lat: 45.97 })).toContain('swapped');
    expect(said({ lon: 10, lat: 45.97 })).toContain('outside the box');
  });
});
