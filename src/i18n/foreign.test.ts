import { expect, it } from 'vitest';
import { runsByLanguage } from './foreign.ts';

const english = (text: string, language: 'en' | 'hy' | 'az' | 'ru') =>
  runsByLanguage(text, language).flatMap((run) => (run.language === 'en' ? [run.text] : []));

it('marks quotations and names that a text leaves in English, and nothing else', () => {
  expect(english('у The Caspian Post — «близ» ("near the site"), карты и GPS', 'ru')).toEqual([
    'The Caspian Post',
    'near the site',
    'GPS',
  ]);
  expect(english('JAM-news-ը գրում է՝ "a border region"։', 'hy')).toEqual([
    'JAM-news',
    'a border region',
  ]);
  expect(english('TRT World "near" yazır, «qəsd» deyil', 'az')).toEqual(['near']);
  expect(english('Janes says "near"', 'en')).toEqual([]);
});

it('loses no character', () => {
  const text = '"in" и "near", BBC';
  const runs = runsByLanguage(text, 'ru');
  expect(runs.map((run) => run.text).join('')).toBe(text);
});
