import { closestMatch } from 'leven';

/**
 * What to write instead of an unknown id: the nearest known one where it is near enough to be a
 * slip (a third of its letters at most), else where to define it.
 */
export function suggest(unknown: string, known: Iterable<string>, definedIn: string): string {
  const names = [...known];
  const reversed = unknown.split('-').toReversed().join('-');
  const nearest =
    names.find((name) => name === reversed) ??
    closestMatch(unknown, names, { maxDistance: Math.max(1, Math.floor(unknown.length / 3)) });
  if (nearest !== undefined) return `write ${nearest}, or add it to ${definedIn}`;
  if (names.length === 0) return `add it to ${definedIn}`;
  if (names.length <= 8) return `write one of ${names.join(', ')}`;
  return `add it to ${definedIn}`;
}
