import type { Language } from '../domain/text.ts';

/** A stretch of a text; `language` where its words are not in the text's own. */
export interface LanguageRun {
  text: string;
  language?: Language;
}

/** Words that a record leaves in English stand in straight quotation marks, others in «». */
const QUOTED = '(?<=")[^"]*[A-Za-z][^"]*(?=")';
/** In a text of another script, Latin words besides, such as an outlet's name. */
const WORD = "[A-Za-z0-9](?:[A-Za-z0-9.&/’'-]*[A-Za-z0-9])?";
const LATIN = `(?=[A-Za-z])${WORD}(?: ${WORD})*`;
const PATTERNS: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  hy: new RegExp(`${QUOTED}|${LATIN}`, 'g'),
  ru: new RegExp(`${QUOTED}|${LATIN}`, 'g'),
  az: new RegExp(QUOTED, 'g'),
};

/** Takes a record's text apart where it holds English words, so that each is marked as such. Pure. */
export function runsByLanguage(text: string, language: Language): LanguageRun[] {
  if (language === 'en') return [{ text }];
  const runs: LanguageRun[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(PATTERNS[language])) {
    if (index > done) runs.push({ text: text.slice(done, index) });
    runs.push({ text: found, language: 'en' });
    done = index + found.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done) });
  return runs;
}
