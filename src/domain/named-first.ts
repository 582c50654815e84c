import type { PartyId, PartyRecord } from './party.ts';
import type { Language, LocalText } from './text.ts';

/** What is known of how sides are named. */
export type SideNames = Pick<PartyRecord, 'id' | 'namedBy'>;

/** A place in a title where a side is named. */
export interface Naming {
  party: PartyId;
  /** The word as it stands there. */
  word: string;
}

/** What follows where a title says who says what: after its colon. */
const COLON = /:\s+/u;
/** What some languages write for a colon: U+2024 and U+0589 are Armenian full stops. */
const STOP = /[.\u2024\u0589]\s+/u;

/**
 * The side that a title names first in a language, and by which word; undefined where it names none.
 *
 * A side that is named only as whose people or things they are ("Six Armenian servicemen taken into
 * custody: Azerbaijan says …, Armenia …") is not named as who says so. Where a title has a colon, and
 * what stands after it names both sides, that is what counts; else the whole title. A language that
 * writes a full stop for the colon has it counted where the English title has a colon.
 *
 * @param parties both sides; words of a language that has none name nobody
 */
export function namedFirst(
  title: LocalText,
  language: Language,
  parties: readonly SideNames[],
): Naming | undefined {
  const text = title[language];
  if (text === undefined) return undefined;
  const whole = namings(text, language, parties);
  const mark = COLON.exec(text) ?? (COLON.test(title.en) ? STOP.exec(text) : null);
  if (mark === null) return whole[0];
  const after = namings(text.slice(mark.index + mark[0].length), language, parties);
  return after.length === parties.length ? after[0] : whole[0];
}

/** Each side that a text names, by its first word there, in the order of these words. */
function namings(text: string, language: Language, parties: readonly SideNames[]): Naming[] {
  return parties
    .flatMap(({ id, namedBy }) => {
      const words = namedBy[language];
      const found = words && matcher(words).exec(text);
      return found ? [{ party: id, word: found[0], at: found.index }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ party, word }) => ({ party, word }));
}

const matchers = new WeakMap<readonly string[], RegExp>();

/** Finds the words, with any ending where they end in a hyphen. */
function matcher(words: readonly string[]): RegExp {
  const known = matchers.get(words);
  if (known !== undefined) return known;
  const any = words.map((word) => (word.endsWith('-') ? `${word.slice(0, -1)}\\p{L}*` : word));
  const made = new RegExp(`(?<!\\p{L})(?:${any.join('|')})(?!\\p{L})`, 'iu');
  matchers.set(words, made);
  return made;
}
