import { closestMatch } from 'leven';

/**
 * What to write instead of an unknown id: the nearest known one where it is near enough to be a
 * slip (a third of its letters at most), else some of the known ones. `otherwise` is what to do if
 * no known one is meant.
 */
export function suggest(unknown: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const reversed = unknown.split('-').toReversed().join('-');
  const nearest =
    names.find((name) => name === reversed) ??
    closestMatch(unknown, names, { maxDistance: Math.max(1, Math.floor(unknown.length / 3)) });
  if (nearest !== undefined) return `write ${nearest}, or ${otherwise}`;
  if (names.length === 0) return otherwise;
  if (names.length <= 8) return `write one of ${names.join(', ')}, or ${otherwise}`;
  return otherwise;
}
