import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REVIEWS, type Review } from '../../../domain/provenance.ts';
import { LANGUAGES, type Language } from '../../../domain/text.ts';
import type { RecordFinding } from '../located.ts';
import type { Section } from './sections.ts';

/**
 * Which text of each section was made from which English, and who has read it: section → key → review.
 * A key is `<hash of the English> <hash of the text>`; in English alone `<hash>`, and there only what
 * somebody has read is kept.
 */
export type Ledger = ReadonlyMap<string, ReadonlyMap<string, Review>>;
export type Ledgers = Readonly<Record<Language, Ledger>>;

/** Languages that are translated into. */
export const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

const hash = '[0-9a-f]{10}';
const schemaOf = (language: Language) =>
  z.record(
    z.string(),
    z.record(
      z.string().regex(new RegExp(language === 'en' ? `^${hash}$` : `^${hash} ${hash}$`)),
      z.enum(REVIEWS),
    ),
  );

/** Path of a language's ledger from the project's top. */
export const ledgerFile = (folder: string, language: Language) =>
  `${folder}/translations/${language}.json`;

/**
 * Reads the ledgers. A language without a file has an empty one.
 * @param root the project's top
 * @param folder the records' folder below it
 * @returns with a fault for each file that is no ledger, which counts as empty
 */
export function readLedgers(
  root: string,
  folder: string,
): { ledgers: Ledgers; faults: RecordFinding[] } {
  const faults: RecordFinding[] = [];
  const read = (language: Language): Ledger => {
    const file = ledgerFile(folder, language);
    if (!existsSync(join(root, file))) return new Map();
    const text = readFileSync(join(root, file), 'utf8');
    const parsed = parse(text, language);
    if (parsed instanceof Map) return parsed;
    faults.push({ file, path: [], level: 'error', ...parsed });
    return new Map();
  };
  const ledgers = { en: read('en'), hy: read('hy'), az: read('az'), ru: read('ru') };
  return { ledgers, faults };
}

interface Fault {
  line: number;
  message: string;
}

function parse(text: string, language: Language): Map<string, Map<string, Review>> | Fault {
  const merging = text.split('\n').findIndex((line) => /^(<{7}|={7}|>{7})/.test(line));
  if (merging >= 0) {
    const message = 'has the marks of a merge; keep the lines of both sides and take the marks out';
    return { line: merging + 1, message };
  }
  try {
    const result = schemaOf(language).safeParse(JSON.parse(text));
    if (result.success)
      return new Map(
        Object.entries(result.data).map(([name, own]) => [name, new Map(Object.entries(own))]),
      );
    const path = result.error.issues[0]?.path ?? [];
    const key = String(path.at(-1) ?? '');
    const line = text.split('\n').findIndex((one) => one.includes(JSON.stringify(key))) + 1;
    const message = `${JSON.stringify(key)} is no line of a ledger; take it out and run npm run translated`;
    return { line: Math.max(1, line), message };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return { line: 1, message: `is not JSON (${why}); restore it from version control` };
  }
}

const sorted = <T>(map: ReadonlyMap<string, T>) =>
  [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** A ledger as it stands in its file: one line a text, sorted, so that versions merge. */
export function writtenLedger(ledger: Ledger): string {
  const value = sorted(ledger)
    .filter(([, own]) => own.size > 0)
    .map(([name, own]) => [name, Object.fromEntries(sorted(own))]);
  return `${JSON.stringify(Object.fromEntries(value), null, 2)}\n`;
}

/** Writes the ledgers whose text differs from their file's. @returns the files written */
export function writeLedgers(root: string, folder: string, ledgers: Ledgers): string[] {
  return LANGUAGES.filter((language) => {
    const path = join(root, ledgerFile(folder, language));
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const text = writtenLedger(ledgers[language]);
    if (text === before) return false;
    mkdirSync(join(root, folder, 'translations'), { recursive: true });
    writeFileSync(path, text);
    return true;
  }).map((language) => ledgerFile(folder, language));
}

/** What a ledger has of a section, under its name or one that it had before. */
export function knownOf(ledger: Ledger, { name, formerly }: Section): ReadonlyMap<string, Review> {
  const former = formerly.flatMap((id) => [...(ledger.get(id) ?? [])]);
  return new Map([...former, ...(ledger.get(name) ?? [])]);
}

/** Hashes of a key: of the English, and of the text made from it. */
export function hashesOf(key: string): { english: string; own: string } {
  const [english = '', own = english] = key.split(' ');
  return { english, own };
}

/**
 * Whether a translation is in the ledger (`known`), is not (`new`), or is there for another English
 * text alone (`stale`): then the English has changed and the translation has not.
 */
export type Standing = 'known' | 'new' | 'stale';

/** Tells the standing of each key of a section. */
export function standingIn(known: ReadonlyMap<string, Review>): (key: string) => Standing {
  const translations = new Set([...known.keys()].map((key) => hashesOf(key).own));
  return (key) =>
    known.has(key) ? 'known' : translations.has(hashesOf(key).own) ? 'stale' : 'new';
}
