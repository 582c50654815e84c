import { createHash } from 'node:crypto';
import type { Path } from '../../../domain/references.ts';
import { LANGUAGES, type Language } from '../../../domain/text.ts';

/** A text that people read: in English alone, or in English and other languages. */
export type Wording = { en: string } & Partial<Record<Language, string>>;

/** A text and where in its file it stands. */
export interface PlacedText {
  path: Path;
  text: Wording;
  /** True where it is a plain field of English, and not one with a field for each language. */
  plain?: boolean;
}

/**
 * All texts of a value that are ours: those in several languages, the notes, and titles that
 * describe a document. Names, titles and phrases are others' and are no translations. Reads values
 * that may have errors; a text without English is none.
 */
export function textsIn(value: unknown): PlacedText[] {
  const found: PlacedText[] = [];
  /** Where the walk is: copied only for what is found, since a record has many more values. */
  const path: (string | number)[] = [];
  const enter = (step: string | number, child: unknown) => {
    if (typeof child !== 'object' || child === null) return;
    path.push(step);
    walk(child);
    path.pop();
  };
  const walk = (node: object) => {
    if (Array.isArray(node)) {
      node.forEach((child: unknown, at) => {
        enter(at, child);
      });
      return;
    }
    const fields: Record<string, unknown> = { ...node };
    const text = wordingOf(fields);
    if (text !== undefined) {
      found.push({ path: [...path], text });
      return;
    }
    for (const [key, child] of Object.entries(fields)) {
      const ours = key === 'note' || (key === 'title' && fields['titleIsDescription'] === true);
      if (typeof child !== 'string') enter(key, child);
      else if (ours) found.push({ path: [...path, key], text: { en: child }, plain: true });
    }
  };
  if (typeof value === 'object' && value !== null) walk(value);
  return found;
}

/** The text that a value's fields are, if they are one in several languages. */
function wordingOf(fields: Record<string, unknown>): Wording | undefined {
  const { en } = fields;
  if (typeof en !== 'string') return undefined;
  const text: Wording = { en };
  for (const language of LANGUAGES) {
    const own = fields[language];
    if (typeof own === 'string') text[language] = own;
  }
  return text;
}

/** Hexadecimal digits of a hash: 40 bits, of which a record's few hundred texts share none. */
const DIGITS = 10;

/** A text however its file folds its lines. */
export const normal = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** What a text is known by: the beginning of its SHA-256. */
export function hashOf(text: string): string {
  return createHash('sha256').update(normal(text)).digest('hex').slice(0, DIGITS);
}

/** What the ledger of a language knows a text by: its hash, after that of the English it is made from. */
export function keyOf(text: Wording, language: Language): string | undefined {
  const own = text[language];
  if (own === undefined) return undefined;
  return language === 'en' ? hashOf(own) : `${hashOf(text.en)} ${hashOf(own)}`;
}
