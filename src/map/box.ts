import type { Pixel } from './mercator.ts';

/** Left, top, right, bottom in pixels. */
export type Box = readonly [number, number, number, number];

export const meet = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** True where `inner` lies within `outer` on all sides. */
export const holds = (outer: Box, inner: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** The square `reach` pixels around a point. */
export const around = ([x, y]: Pixel, reach: number): Box => [
  x - reach,
  y - reach,
  x + reach,
  y + reach,
];
