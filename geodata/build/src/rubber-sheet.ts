/**
 * Rubber-sheeting: a smooth warp that carries Natural Earth's outline onto
 * OpenStreetMap's, so that lines inside it move along.
 * The shift at a point is the mean of the control vectors around it, weighted by
 * a Gaussian of their distance, and fades to nothing far from all of them.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringsOf } from './geojson.ts';
import { pointsEvery, toDegrees, toMetres, turning } from './planar.ts';
import { segmentIndex } from './segment-index.ts';
import type { Item, Ring } from './types.ts';

const SIGMA = 15_000;
const CONTROL_EVERY = 2_000;
/** Further apart than this, the two outlines are not the same line (the Caspian shore, the exclaves). */
const SAME_LINE = 8_000;

interface Control {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

export interface Warp {
  (p: Position): Position;
  readonly controls: number;
  /** Mean length of the control vectors in metres. */
  readonly mean: number;
}

type Outline = Item<Polygon | MultiPolygon>;

/** Rings of more than about 100 km²: exclaves and islets have no counterpart to be warped onto. */
const mainRings = (outline: Outline): Ring[] =>
  ringsOf(outline.geometry).filter((ring) => Math.abs(turning(ring)) > 0.02);

/** @param pairs outlines to carry `from` and onto, a pair a country */
export const rubberSheet = (pairs: { from: Outline; to: Outline }[]): Warp => {
  const controls: Control[] = [];
  for (const { from, to } of pairs) {
    const nearest = segmentIndex(mainRings(to));
    for (const ring of mainRings(from)) {
      for (const p of pointsEvery(evenly(ring), CONTROL_EVERY)) {
        const found = nearest(p, SAME_LINE);
        if (!found) continue;
        const [x, y] = toMetres(p);
        const [tx, ty] = toMetres(found.point);
        controls.push({ x, y, dx: tx - x, dy: ty - y });
      }
    }
  }
  const warp = (p: Position): Position => {
    const [x, y] = toMetres(p);
    // A small constant weight of "no shift" lets the warp fade where no control is near.
    let weight = 1e-4;
    let sx = 0;
    let sy = 0;
    for (const c of controls) {
      const squared = (c.x - x) ** 2 + (c.y - y) ** 2;
      if (squared > (5 * SIGMA) ** 2) continue;
      const w = Math.exp(-squared / (2 * SIGMA * SIGMA));
      weight += w;
      sx += w * c.dx;
      sy += w * c.dy;
    }
    return toDegrees([x + sx / weight, y + sy / weight]);
  };
  const mean = controls.reduce((sum, c) => sum + Math.hypot(c.dx, c.dy), 0) / controls.length;
  return Object.assign(warp, { controls: controls.length, mean });
};

/** A ring thinned to vertices at least one control step apart, so that wiggly parts do not weigh more. */
const evenly = (ring: Ring): Ring => {
  const kept: Ring = [];
  let last: readonly [number, number] | undefined;
  for (const p of ring) {
    const [x, y] = toMetres(p);
    if (last && Math.hypot(x - last[0], y - last[1]) < CONTROL_EVERY) continue;
    last = [x, y];
    kept.push(p);
  }
  const first = kept[0];
  if (first) kept.push(first);
  return kept;
};
