import { type Area, type Line, segmentsOf, type Xy } from './coordinates.ts';

/*
 * Nearest points in a plane in metres (see plane.ts). Not Turf's nearestPointOnLine: it works on a
 * sphere, and one call a vertex over whole borders costs seconds where this costs milliseconds.
 */

/** The point of the segment `a`–`b` nearest to `p`. */
export function nearestOnSegment(p: Xy, a: Xy, b: Xy): Xy {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  if (square === 0) return a;
  const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square));
  return [a[0] + t * dx, a[1] + t * dy];
}

export const apart = (a: Xy, b: Xy): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export interface Nearest {
  at: Xy;
  metres: number;
  /** Index of the line it lies on. */
  line: number;
}

/** The point of the lines nearest to `p`, the first of equals; undefined where there are no vertices. */
export function nearestOnLines(p: Xy, lines: readonly Line[]): Nearest | undefined {
  let best: Nearest | undefined;
  lines.forEach((line, index) => {
    const [only] = line;
    const segments =
      line.length === 1 && only !== undefined ? [[only, only] as const] : segmentsOf(line);
    for (const [a, b] of segments) {
      const at = nearestOnSegment(p, a, b);
      const metres = apart(p, at);
      if (best === undefined || metres < best.metres) best = { at, metres, line: index };
    }
  });
  return best;
}

/** Whether the ring winds round `p` (even-odd rule). */
function inRing([x, y]: Xy, ring: Line): boolean {
  let inside = false;
  for (const [a, b] of segmentsOf(ring)) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
      inside = !inside;
    }
  }
  return inside;
}

/** Whether `p` lies in the area and in none of its holes. */
export const inArea = (p: Xy, area: Area): boolean =>
  area.some((rings) => rings.filter((ring) => inRing(p, ring)).length % 2 === 1);

/** Whether the segments `a`–`b` and `c`–`d` cross or touch. */
function cross(a: Xy, b: Xy, c: Xy, d: Xy): boolean {
  const side = (p: Xy, q: Xy, r: Xy) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Whether any segment of one set crosses one of the other. */
export const linesCross = (one: readonly Line[], other: readonly Line[]): boolean => {
  const others = other.flatMap(segmentsOf);
  return one.flatMap(segmentsOf).some(([a, b]) => others.some(([c, d]) => cross(a, b, c, d)));
};
