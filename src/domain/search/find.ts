import { wordsOf } from './fold.ts';
import { type Match, match, type Part } from './match.ts';

export interface Found<T> {
  item: T;
  /** The name that matched, as it is written. */
  matched: string;
  parts: readonly Part[];
}

interface Ranked<T> extends Found<T> {
  rank: number;
}

/** The best of an item's names; the first wins among equals, so the reader's own language is given first. */
function best(names: readonly string[], words: readonly string[]): [string, Match] | null {
  let found: [string, Match] | null = null;
  for (const name of names) {
    const one = match(name, words);
    if (one !== null && (found === null || one.rank < found[1].rank)) found = [name, one];
  }
  return found;
}

/**
 * Items of which one name holds every word of the query, the best first, else in their own order.
 * @param namesOf all names of an item, the one that is shown first
 */
export function find<T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
  query: string,
): Found<T>[] {
  const words = wordsOf(query);
  const found: Ranked<T>[] = [];
  for (const item of items) {
    const one = best(namesOf(item), words);
    if (one !== null) found.push({ item, matched: one[0], parts: one[1].parts, rank: one[1].rank });
  }
  return found.toSorted((a, b) => a.rank - b.rank);
}
