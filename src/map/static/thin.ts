import type { Pixel } from '../mercator.ts';

function away([x, y]: Pixel, a: Pixel, b: Pixel): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return Math.hypot(x - a[0] - share * dx, y - a[1] - share * dy);
}

/**
 * Leaves out points that are within `tolerance` pixels of the line through the others, by Douglas
 * and Peucker's method (1973). The ends stay, so that a ring stays closed.
 */
export function thin(points: readonly Pixel[], tolerance: number): Pixel[] {
  const keep = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const [a, b] = [points[from], points[to]];
    if (a === undefined || b === undefined) continue;
    let furthest = -1;
    let most = tolerance;
    for (let index = from + 1; index < to; index += 1) {
      const distance = away(points[index] ?? a, a, b);
      if (distance > most) {
        most = distance;
        furthest = index;
      }
    }
    if (furthest < 0) continue;
    keep.add(furthest);
    spans.push([from, furthest], [furthest, to]);
  }
  return points.filter((_, index) => keep.has(index));
}
