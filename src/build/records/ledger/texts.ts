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
export function* textsIn(value: unknown, path: Path = []): Generator<PlacedText> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* textsIn(item, [...path, at]);
    return;
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const english = fields.get('en');
  if (typeof english === 'string') {
    const others = LANGUAGES.flatMap((language) => {
      const text = fields.get(language);
      return typeof text === 'string' ? [[language, text] as const] : [];
    });
    yield { path, text: { ...Object.fromEntries(others), en: english } };
    return;
  }
  for (const [key, item] of fields) {
    const ours = key === 'note' || (key === 'title' && fields.get('titleIsDescription') === true);
    if (typeof item !== 'string') yield* textsIn(item, [...path, key]);
    else if (ours) yield { path: [...path, key], text: { en: item }, plain: true };
  }
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
