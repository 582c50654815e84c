import type { Language } from '../../domain/text.ts';
import { ACCOUNT_ONLY, BARRED, type Barred } from './barred.ts';

/** A word that does not belong in our own voice, as the text has it, and what to write for it. */
export interface BarredWord {
  readonly word: string;
  readonly write: string;
}

/** A passage in quotation marks: "…" verbatim, «…» translated. */
const QUOTED = /"[^"]*"|«[^»]*»|“[^”]*”/gu;

const pattern = (words: readonly string[], flags: string) =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})\\p{L}*`, flags);

/** All words of some groups in one expression, and each group's own, to tell which one it was. */
interface Finder {
  readonly all: RegExp;
  readonly groups: readonly (readonly [own: RegExp, write: string])[];
}

const finder = (groups: readonly Barred[]): Finder => ({
  all: pattern(
    groups.flatMap(({ words }) => words),
    'giu',
  ),
  groups: groups.map(({ words, write }) => [pattern(words, 'iu'), write]),
});
const byLanguage = (groups: (language: Language) => readonly Barred[]) => ({
  en: finder(groups('en')),
  hy: finder(groups('hy')),
  az: finder(groups('az')),
  ru: finder(groups('ru')),
});
const BLAMING = byLanguage((language) => BARRED[language]);
const PARTIAL = byLanguage((language) => [...BARRED[language], ...ACCOUNT_ONLY[language]]);

function found(text: string, language: Language, { all, groups }: Finder): BarredWord[] {
  // In Azerbaijani İ is the capital of i, which no flag of an expression knows.
  const searched = language === 'az' ? text.toLocaleLowerCase('az') : text;
  return [...searched.matchAll(all)].map(({ 0: match, index }) => ({
    word: text.slice(index, index + match.length),
    write: groups.find(([own]) => own.test(match))?.[1] ?? '',
  }));
}

/** The barred words that a text says in our own voice: those outside its quotation marks. */
export function barredWords(text: string, language: Language): BarredWord[] {
  return found(text.replace(QUOTED, '""'), language, BLAMING[language]);
}

/**
 * The same for a text that speaks for neither side: a title, a point agreed, a contradiction.
 * @param quotable false where even a quotation would lend weight to one side: titles, points agreed
 */
export function partialWords(text: string, language: Language, quotable: boolean): BarredWord[] {
  return found(quotable ? text.replace(QUOTED, '""') : text, language, PARTIAL[language]);
}
