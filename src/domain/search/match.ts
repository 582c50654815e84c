import { fold } from './fold.ts';

/** From and to of a marked part, in UTF-16 units of the original. */
export type Part = readonly [number, number];

export interface Match {
  /** The smaller, the better. */
  rank: number;
  parts: Part[];
}

/** Where a word of the text begins with `word`, in folded units; -1 where none does. */
function beginning(text: string, word: string): number {
  if (text.startsWith(word)) return 0;
  const found = text.indexOf(` ${word}`);
  return found < 0 ? -1 : found + 1;
}

/**
 * Matches every word of a query with the beginning of a word of the name.
 * @param words folded, from `wordsOf`
 * @returns null where one is not found
 */
export function match(name: string, words: readonly string[]): Match | null {
  if (words.length === 0) return null;
  const { text, at } = fold(name);
  const parts: Part[] = [];
  for (const word of words) {
    const start = beginning(text, word);
    if (start < 0) return null;
    parts.push([at[start] ?? 0, at[start + word.length] ?? name.length]);
  }
  parts.sort(([a], [b]) => a - b);
  const whole = text.trim() === words.join(' ');
  const first = parts[0]?.[0] === 0;
  return { rank: whole ? 0 : first ? 1 : 2, parts: joined(parts) };
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
