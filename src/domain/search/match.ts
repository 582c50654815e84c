import { fold } from './fold.ts';

/** From and to of a marked part, in UTF-16 units of the original. */
export type Part = readonly [number, number];

/** Where a word of the text begins with `word`, in folded units; -1 where none does. */
function beginning(text: string, word: string): number {
  if (text.startsWith(word)) return 0;
  const found = text.indexOf(` ${word}`);
  return found < 0 ? -1 : found + 1;
}

/**
 * How well a name matches a query: each word of the query must be the beginning of one of its words.
 * @param text folded
 * @param words folded, from `wordsOf`
 * @returns 0 for the whole name, 1 where the name begins so, 2 else; null where a word is not found
 */
export function rankOf(text: string, words: readonly string[]): number | null {
  if (words.length === 0) return null;
  let first = false;
  for (const word of words) {
    const start = beginning(text, word);
    if (start < 0) return null;
    first ||= start === 0;
  }
  if (first && text.trim() === words.join(' ')) return 0;
  return first ? 1 : 2;
}

/** The parts of a name that the words of a query match; those that it does not match have none. */
export function partsOf(name: string, words: readonly string[]): Part[] {
  const { text, at } = fold(name);
  const parts = words.flatMap((word): Part[] => {
    const start = beginning(text, word);
    if (start < 0) return [];
    const last = start + word.length - 1;
    // A character such as ⑴ is several when it is folded: the part ends where the next one begins.
    const next = at.slice(last).find((index) => index > (at[last] ?? 0));
    return [[at[start] ?? 0, next ?? name.length]];
  });
  return joined(parts.toSorted(([a], [b]) => a - b));
}

/** Joins parts that touch or overlap. Sorted by their beginnings. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last !== undefined && part[0] <= last[1])
      result[result.length - 1] = [last[0], Math.max(last[1], part[1])];
    else result.push(part);
  }
  return result;
}
