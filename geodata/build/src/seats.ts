/**
 * Towns that must lie in the district they are the seat of. Where the warped district misses its seat,
 * the lines around are moved, fading with distance, until the town lies inside by a margin.
 */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { polygonsOf } from './geojson.ts';
import type { NaturalEarth } from './natural-earth.ts';
import { toDegrees, toMetres } from './planar.ts';
import type { Warp } from './rubber-sheet.ts';
import { segmentIndex } from './segment-index.ts';

const SEATS: readonly { iso: string; at: Position }[] = [
  { iso: 'AZ-LAC', at: [46.54694, 39.64083] },
];
/** Metres by which a seat lies inside its district at least. */
const MARGIN = 1_000;
const SIGMA = 5_000;

interface Shift {
  readonly from: readonly [number, number];
  readonly by: readonly [number, number];
}

/** @returns the warp with the shifts that the seats need applied after it */
export const withSeats = (warp: Warp, ne: NaturalEarth): Warp => {
  const shifts = SEATS.flatMap(({ iso, at }): Shift[] => {
    const unit = ne.units.find((u) => u.properties['iso'] === iso);
    if (!unit) throw new Error(`Natural Earth has no unit ${iso}`);
    const coordinates = polygonsOf(unit.geometry).map((rings) =>
      rings.map((ring) => ring.map(warp)),
    );
    if (booleanPointInPolygon(at, { type: 'MultiPolygon', coordinates })) return [];
    const nearest = segmentIndex(coordinates.flat())(at);
    if (!nearest) throw new Error(`${iso} is more than 30 km from its seat`);
    const [x, y] = toMetres(at);
    const from = toMetres(nearest.point);
    const grown = (nearest.distance + MARGIN) / nearest.distance;
    return [{ from, by: [(x - from[0]) * grown, (y - from[1]) * grown] }];
  });
  const moved = (p: Position): Position => {
    const [x, y] = toMetres(warp(p));
    let [mx, my] = [x, y];
    for (const { from, by } of shifts) {
      const weight = Math.exp(-((x - from[0]) ** 2 + (y - from[1]) ** 2) / (2 * SIGMA * SIGMA));
      mx += weight * by[0];
      my += weight * by[1];
    }
    return toDegrees([mx, my]);
  };
  return Object.assign(moved, { controls: warp.controls, mean: warp.mean });
};
