import { expect, it } from 'vitest';
import { runsByLanguage } from '../../i18n/foreign.ts';
import { realRecords } from './real.ts';

const LANGUAGES = ['hy', 'az', 'ru'] as const;
type Translated = readonly [language: (typeof LANGUAGES)[number], text: string];

/** Every text of a record in a language other than English. */
function translated(value: unknown): Translated[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const language = LANGUAGES.find((each) => each === key);
    if (language !== undefined && typeof inner === 'string') return [[language, inner] as const];
    return translated(inner);
  });
}

// What is marked as English in a translated text is found by these marks: see i18n/foreign.ts.
it('straight quotation marks in the records’ translations come in pairs, around English words', () => {
  const texts = translated(realRecords().incidents);
  const quoting = texts.filter(([, text]) => text.includes('"'));
  expect(quoting.length).toBeGreaterThan(20);
  const wrong = quoting.filter(([language, text]) => {
    const quoted = [...text.matchAll(/"([^"]*)"/g)].map(([, words = '']) => words);
    const english = runsByLanguage(text, language).filter((run) => run.language === 'en');
    return (
      text.split('"').length % 2 === 0 ||
      !quoted.every((words) => english.some((run) => run.text === words))
    );
  });
  expect(wrong).toEqual([]);
});
