import { type Line, segmentsOf, type Xy } from './coordinates.ts';
import { planarDistance } from './nearest.ts';

/** A line in a plane with points added so that none is more than `step` metres from the next. */
export function everyStep(line: Line, step: number): Line {
  const [first] = line;
  if (first === undefined) return [];
  const denser = segmentsOf(line).flatMap(([a, b]) => {
    const count = Math.max(1, Math.ceil(planarDistance(a, b) / step));
    return Array.from({ length: count }, (_, i): Xy => {
      const t = (i + 1) / count;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    });
  });
  return [first, ...denser];
}

/** Metres along a line in a plane. */
export const planeLength = (line: Line): number =>
  segmentsOf(line).reduce((sum, [a, b]) => sum + planarDistance(a, b), 0);

/** The point half-way along a line in a plane. @throws on an empty line. */
export function halfWay(line: Line): Xy {
  let left = planeLength(line) / 2;
  for (const [a, b] of segmentsOf(line)) {
    const length = planarDistance(a, b);
    if (left <= length && length > 0) {
      const t = left / length;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    }
    left -= length;
  }
  const last = line.at(-1);
  if (last === undefined) throw new Error('no middle of an empty line');
  return last;
}
