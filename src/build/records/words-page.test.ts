import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../domain/text.ts';
import { barredWords, partialWords } from './wording.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/words.md'), 'utf8');
/** The rows of the table of words: concept, four languages, what is not to be said. */
const rows = page
  .split('\n')
  .map((line) => line.split(' | '))
  .filter((cells) => cells.length === 6 && cells[1] !== '' && !cells[0]?.includes('Concept'));

it('docs/words.md gives every concept a word in each language', () => {
  expect(rows.length).toBeGreaterThan(80);
  const gaps = rows.filter((cells) => cells.slice(0, 5).some((cell) => cell.trim() === ''));
  expect(gaps.map(([concept]) => concept)).toEqual([]);
});

it('docs/words.md marks as found by the check what the check finds', () => {
  const marked = rows.flatMap((cells) =>
    (cells[5] ?? '').split(/(?=\b(?:en|hy|az|ru) `)/).flatMap((part) => {
      const language = LANGUAGES.find((one) => part.startsWith(one));
      return [...part.matchAll(/`([^`]+)`/g)].map(([, word = '']) => ({ language, word }));
    }),
  );
  expect(marked.length).toBeGreaterThan(150);
  const missed = marked.filter(
    ({ language, word }) =>
      language === undefined || partialWords(word, language, false).length === 0,
  );
  expect(missed).toEqual([]);
});

it('docs/words.md writes no word that the check bars, but as a quoted one', () => {
  const said = rows.flatMap((cells) =>
    LANGUAGES.flatMap((language, at) =>
      barredWords(cells[at + 1] ?? '', language).map(({ word }) => `${language}: ${word}`),
    ),
  );
  expect(said).toEqual([]);
});
