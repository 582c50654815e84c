import type { Pixel } from './mercator.ts';

/** Pixels between neighbouring markers' centres: also the least pointer target of WCAG 2.2 (2.5.8). */
export const GAP = 24;

/** The same around the open incident's marker, which is larger and stands still. */
export const STILL_GAP = 27;

/** A marker at work: pixels of one zoom level. */
export interface Member {
  index: number;
  own: Pixel;
  drawn: Pixel;
}
/** Markers that would overlap if each stood at its own place. */
export type Group = Member[];

export const distance = (a: Pixel, b: Pixel) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The direction in which a group's own places lie; straight down where they share one place. */
export function axisOf(group: Group): Pixel {
  const mean = meanOf(group);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { own } of group) {
    const [x, y] = [own[0] - mean[0], own[1] - mean[1]];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  if (Math.sqrt((xx + yy) / group.length) < GAP / 2) return [0, 1];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  return y < 0 ? [-x, -y] : [x, y];
}

export function meanOf(group: Group): Pixel {
  const sum = group.reduce<Pixel>(([x, y], { own }) => [x + own[0], y + own[1]], [0, 0]);
  return [sum[0] / group.length, sum[1] / group.length];
}
