import { foldText, wordsOf } from './fold.ts';
import { type Part, partsOf, rankOf } from './match.ts';

/** An item with all its names, the one that is shown first, and the same folded. */
export interface Searchable<T> {
  item: T;
  names: readonly string[];
  folded: readonly string[];
}

export interface Found<T> {
  item: T;
  /** The name that matched, as it is written. */
  matched: string;
  parts: readonly Part[];
}

/** Folding takes longest, so it is done once for all queries. */
export function searchable<T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): Searchable<T>[] {
  return items.map((item) => {
    const names = namesOf(item);
    return { item, names, folded: names.map(foldText) };
  });
}

interface Ranked<T> {
  one: Searchable<T>;
  /** Index of the name that matched. */
  name: number;
  rank: number;
}

/** The best of an item's names; the first wins among equals, so the reader's own language is given first. */
function best<T>(one: Searchable<T>, words: readonly string[]): Ranked<T> | null {
  let found: Ranked<T> | null = null;
  for (const [name, text] of one.folded.entries()) {
    const rank = rankOf(text, words);
    if (rank !== null && (found === null || rank < found.rank)) found = { one, name, rank };
  }
  return found;
}

/**
 * Items of which one name holds every word of the query, the best first, else in their own order.
 * @param most how many are given back
 * @returns them, and how many there are in all
 */
export function find<T>(
  items: readonly Searchable<T>[],
  query: string,
  most: number,
): { found: Found<T>[]; count: number } {
  const words = wordsOf(query);
  const ranked = items.flatMap((one) => best(one, words) ?? []);
  const found = ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one: { item, names }, name }) => {
      const matched = names[name] ?? '';
      return { item, matched, parts: partsOf(matched, words) };
    });
  return { found, count: ranked.length };
}
