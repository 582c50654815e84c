import type { Language } from '../../../domain/text.ts';
import type { RecordFinding } from '../located.ts';
import {
  hashesOf,
  knownOf,
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
  return [
    ...TRANSLATIONS.flatMap((language) => {
      const translated = sections.some(({ texts }) => texts.some(({ text }) => language in text));
      if (!translated || ledgers[language].size > 0)
        return sections.flatMap((section) => checkSection(section, language, ledgers));
      const file = ledgerFile(folder, language);
      const message = 'is missing or empty; run npm run translated';
      return [{ file, line: 1, path: [], message, level: 'error' as const }];
    }),
    ...sections.flatMap(collisions),
  ];
}

function checkSection(section: Section, language: Language, ledgers: Ledgers): RecordFinding[] {
  const standing = standingIn(knownOf(ledgers[language], section));
  return section.texts.flatMap((placed) => {
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
function collisions({ file, texts }: Section): RecordFinding[] {
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
