import { type Area, type Line, segmentsOf, type Xy } from './coordinates.ts';

/*
 * Nearest points in a plane in metres (see plane.ts). Not Turf's nearestPointOnLine: it works on a
 * sphere, and one call a vertex over whole borders costs seconds where this costs milliseconds.
 * The inner loops make no arrays, since they run millions of times.
 */

/** Where along the segment `a`–`b` it is nearest to `p`: 0 at `a`, 1 at `b`. */
function shareAlong(p: Xy, a: Xy, b: Xy): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  if (square === 0) return 0;
  return Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square));
}

export const planarDistance = (a: Xy, b: Xy): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export interface Nearest {
  at: Xy;
  metres: number;
}

/**
 * The point of the lines nearest to `p`, the first of equals; a line of one vertex is a point.
 * Undefined where there are no vertices.
 */
export function nearestOnLines(p: Xy, lines: readonly Line[]): Nearest | undefined {
  let least = Number.POSITIVE_INFINITY;
  let best: { a: Xy; b: Xy; t: number } | undefined;
  for (const line of lines) {
    let a = line[0];
    for (const b of line) {
      if (a === undefined) break;
      const t = shareAlong(p, a, b);
      const dx = a[0] + t * (b[0] - a[0]) - p[0];
      const dy = a[1] + t * (b[1] - a[1]) - p[1];
      const square = dx * dx + dy * dy;
      if (square < least) {
        least = square;
        best = { a, b, t };
      }
      a = b;
    }
  }
  if (best === undefined) return undefined;
  const { a, b, t } = best;
  return { at: [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])], metres: Math.sqrt(least) };
}

/** Whether the ring winds round the point (even-odd rule). */
function inRing(x: number, y: number, ring: Line): boolean {
  let inside = false;
  let a = ring[0];
  for (const b of ring) {
    if (a === undefined) break;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
      inside = !inside;
    }
    a = b;
  }
  return inside;
}

/** Whether `p` lies in the area and in none of its holes. */
export const inArea = ([x, y]: Xy, area: Area): boolean =>
  area.some((rings) =>
    rings.reduce((inside, ring) => (inRing(x, y, ring) ? !inside : inside), false),
  );

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
