import type { Box } from '../box.ts';
import type { Pixel } from '../mercator.ts';

type Edge = (point: Pixel) => number;

/** Signed distances inside the four edges. */
function edges([left, top, right, bottom]: Box): Edge[] {
  return [([x]) => x - left, ([, y]) => y - top, ([x]) => right - x, ([, y]) => bottom - y];
}

function between(a: Pixel, b: Pixel, atA: number, atB: number): Pixel {
  const share = atA / (atA - atB);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/**
 * Clips a closed ring (first point repeated at the end) to a box by Sutherland and Hodgman's
 * method (1974). Pieces that the box separates stay joined along its edge, out of sight.
 */
export function clipRing(ring: readonly Pixel[], box: Box): Pixel[] {
  let points = ring.slice(0, -1);
  for (const inside of edges(box)) {
    const next: Pixel[] = [];
    points.forEach((point, index) => {
      const before = points.at(index - 1) ?? point;
      const [here, there] = [inside(point), inside(before)];
      if (here >= 0 !== there >= 0) next.push(between(before, point, there, here));
      if (here >= 0) next.push(point);
    });
    points = next;
  }
  const [first] = points;
  return first === undefined || points.length < 3 ? [] : [...points, first];
}

/** The part of a segment inside a box, by Liang and Barsky's method (1984), or null. */
function clipSegment(a: Pixel, b: Pixel, box: Box): readonly [Pixel, Pixel] | null {
  let [from, to] = [0, 1];
  for (const inside of edges(box)) {
    const [atA, atB] = [inside(a), inside(b)];
    if (atA < 0 && atB < 0) return null;
    const share = atA / (atA - atB);
    if (atA < 0) from = Math.max(from, share);
    else if (atB < 0) to = Math.min(to, share);
  }
  if (from >= to) return null;
  const at = (share: number): Pixel => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  return [from === 0 ? a : at(from), to === 1 ? b : at(to)];
}

/** The parts of a line inside a box. */
export function clipLine(line: readonly Pixel[], box: Box): Pixel[][] {
  const parts: Pixel[][] = [];
  let open: Pixel[] = [];
  line.slice(1).forEach((point, index) => {
    const kept = clipSegment(line[index] ?? point, point, box);
    if (kept === null) return;
    const [start, end] = kept;
    const last = open.at(-1);
    if (last === undefined || last[0] !== start[0] || last[1] !== start[1]) {
      open = [start];
      parts.push(open);
    }
    open.push(end);
  });
  return parts;
}
