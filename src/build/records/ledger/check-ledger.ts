import type { Language } from '../../../domain/text.ts';
import type { RecordFinding } from '../located.ts';
import {
  hashesOf,
  knownOf,
  type Ledger,
  type Ledgers,
  ledgerFile,
  type Standing,
  standingIn,
  TRANSLATIONS,
} from './ledger.ts';
import { placeOf, type Section, type SectionText } from './sections.ts';
import { hashOf, keyOf, normal } from './texts.ts';

/**
 * Reports every translation that is not in its ledger with the English that stands beside it.
 * @param folder the records' folder from the project's top
 */
export function checkLedger(
  sections: readonly Section[],
  ledgers: Ledgers,
  folder: string,
): RecordFinding[] {
  const findings: RecordFinding[] = [];
  const without = new Set<Language>();
  for (const section of sections) {
    const { texts } = section;
    for (const language of TRANSLATIONS) {
      if (ledgers[language].size > 0)
        findings.push(...checkTexts(texts, section, language, ledgers[language]));
      else if (texts.some(({ text }) => language in text)) without.add(language);
    }
    findings.push(...collisions(texts, section.file));
  }
  for (const language of without) {
    const message = 'is missing or empty; run npm run translated';
    findings.push({
      file: ledgerFile(folder, language),
      line: 1,
      path: [],
      message,
      level: 'error',
    });
  }
  return findings;
}

function checkTexts(
  texts: readonly SectionText[],
  section: Section,
  language: Language,
  ledger: Ledger,
): RecordFinding[] {
  const standing = standingIn(knownOf(ledger, section));
  return texts.flatMap((placed) => {
    const key = keyOf(placed.text, language);
    if (key === undefined) return [];
    const now = standing(key);
    return now === 'known' ? [] : [findingOf(section, placed, language, key, now)];
  });
}

/** What is wrong with a translation that is new, or older than its English. */
export function findingOf(
  section: Section,
  placed: SectionText,
  language: Language,
  key: string,
  standing: Exclude<Standing, 'known'>,
): RecordFinding {
  const holds = `npm run translated -- --still-holds ${section.name} --language ${language} --text ${hashesOf(key).english}`;
  const message =
    standing === 'new'
      ? 'is new; read it against the English, then run npm run translated'
      : `was made from another English text; translate it anew, or, if you have read that it still holds, run ${holds}`;
  return { ...placeOf(section, placed, language), message, level: 'error' };
}

/** Two texts of one section and language that have one hash: the ledger could not tell them apart. */
function collisions(texts: readonly SectionText[], file: string): RecordFinding[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ path, text }) =>
    Object.entries(text).flatMap(([language, own]): RecordFinding[] => {
      const key = `${language} ${hashOf(own)}`;
      const before = first.get(key) ?? normal(own);
      first.set(key, before);
      if (before === normal(own)) return [];
      const message = `has the hash of another text of this file, “${before}”; change a word in one of them`;
      return [{ file, path, message, level: 'error' }];
    }),
  );
}
