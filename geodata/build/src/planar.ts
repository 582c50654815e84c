/**
 * Local metres around 40° N, for searching and warping only; every published
 * length and area is geodesic (see geodesic.ts).
 */
import type { Position } from 'geojson';
import type { Line } from './types.ts';

const METRES_PER_DEGREE_LAT = 111_132;
const METRES_PER_DEGREE_LON = 111_320 * Math.cos((40 * Math.PI) / 180);

export type Vector = readonly [x: number, y: number];

export const toMetres = (p: Position): Vector => [
  lon(p) * METRES_PER_DEGREE_LON,
  lat(p) * METRES_PER_DEGREE_LAT,
];
export const toDegrees = ([x, y]: Vector): Position => [
  x / METRES_PER_DEGREE_LON,
  y / METRES_PER_DEGREE_LAT,
];

export const lon = (p: Position): number => p[0] ?? Number.NaN;
export const lat = (p: Position): number => p[1] ?? Number.NaN;

export const distance = (a: Position, b: Position): number => {
  const [ax, ay] = toMetres(a);
  const [bx, by] = toMetres(b);
  return Math.hypot(ax - bx, ay - by);
};

/** A line's segments, in order. */
export function* segments(line: Line): Generator<readonly [Position, Position]> {
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1];
    const b = line[i];
    if (a && b) yield [a, b];
  }
}

/** Points every `step` metres along a line, its vertices included. */
export function* pointsEvery(line: Line, step: number): Generator<Position> {
  for (const [a, b] of segments(line)) {
    const parts = Math.max(1, Math.ceil(distance(a, b) / step));
    for (let i = 0; i < parts; i++) {
      yield [lon(a) + ((lon(b) - lon(a)) * i) / parts, lat(a) + ((lat(b) - lat(a)) * i) / parts];
    }
  }
  const last = line.at(-1);
  if (last) yield last;
}

/** Twice the signed planar area in square degrees: positive when counter-clockwise. */
export const turning = (ring: Line): number => {
  let sum = 0;
  for (const [a, b] of segments(ring)) sum += lon(a) * lat(b) - lon(b) * lat(a);
  return sum;
};

const key = (p: Position): string => `${lon(p).toFixed(6)},${lat(p).toFixed(6)}`;

/** The same key for both directions of a segment. */
export const segmentKey = (a: Position, b: Position): string => {
  const [ka, kb] = [key(a), key(b)];
  return ka < kb ? `${ka}|${kb}` : `${kb}|${ka}`;
};
