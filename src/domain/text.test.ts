import { describe, expect, it } from 'vitest';
import { countWords, phraseText } from './phrase.ts';
import { position } from './position.ts';
import { webAddress } from './source.ts';
import { inLanguage, plainText } from './text.ts';

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
  it('falls back to English and says so', () => {
    expect(inLanguage({ en: 'Armenia', az: 'Ermənistan' }, 'az')).toEqual({
      text: 'Ermənistan',
      language: 'az',
    });
    expect(inLanguage({ en: 'Armenia' }, 'hy')).toEqual({ text: 'Armenia', language: 'en' });
  });
  it.each(['https://a.example/x', 'http://a.example'])('%s is an address', (text) => {
    expect(webAddress.safeParse(text).success).toBe(true);
  });
  it.each([
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
