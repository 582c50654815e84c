import type { Claim } from '../domain/claim.ts';
import { type LineError, worstError } from '../domain/line-provenance.ts';
import type { Measure } from '../domain/measure.ts';
import { combined, rounded } from './error.ts';
import { fallsIn } from './falls-in.ts';
import { type Figure, figureOf, nearestPair } from './figure.ts';
import { metresBetween } from './geodesic.ts';
import type { Reach } from './reach.ts';
import type { Scene } from './scene.ts';
import { BORDER_IDS, type BorderId, type StretchLine } from './world.ts';

/** Stretches of a line whose distances differ by less (metres) are as near: they share an end. */
const AS_NEAR = 1;

/** A claim that is drawn, and what is measured of it. */
export interface Measured {
  claim: Claim;
  reach: Reach;
}

/**
 * Every figure of a record: between the sides' latest claims, from each claim to each source's
 * line, and the regions it falls in.
 *
 * Method: the nearest points are found in a local plane and their distance measured geodesically
 * on WGS84; overlapping shapes are 0 apart. Error: root of the sum of squares of the rounding of
 * the coordinate, the place's extent, and the border source's own error wherever its line is used:
 * that of the stretch that was measured to, or for a line that was not traced from anything the worst
 * of the record's stretches. It is not known where that stretch's is not.
 * An unstated datum is not in it: the statement gives no way to bound it.
 */
export function measuresOf(
  claims: readonly Measured[],
  latest: Record<'armenia' | 'azerbaijan', Claim>,
  scene: Scene,
): Measure[] {
  return [
    betweenClaims(claims, latest, scene),
    ...claims.flatMap((measured) => [
      ...BORDER_IDS.map((border) => toLine(measured, border, scene)),
      fallsIn(measured, distanceToLine(measured.reach, 'osm', scene), scene),
    ]),
  ];
}

/** Geodesic metres between the nearest points of two figures of the plane. */
function between(one: Figure, other: Figure, { plane }: Scene): number {
  const pair = nearestPair(one, other);
  return pair === undefined ? 0 : metresBetween(plane.from(pair[0]), plane.from(pair[1]));
}

function betweenClaims(
  claims: readonly Measured[],
  latest: Record<'armenia' | 'azerbaijan', Claim>,
  scene: Scene,
): Measure {
  const ids = { armenia: latest.armenia.id, azerbaijan: latest.azerbaijan.id };
  const west = claims.find(({ claim }) => claim.id === ids.armenia)?.reach;
  const east = claims.find(({ claim }) => claim.id === ids.azerbaijan)?.reach;
  if (west === undefined || east === undefined) return { kind: 'betweenClaims', ...ids };
  const lineError =
    west.fromLine || east.fromLine
      ? worstError(scene.stretches.map(({ errorMetres }) => errorMetres))
      : 0;
  const known = combined(west.errorMetres, east.errorMetres) ?? 0;
  const error = combined(known, lineError);
  return {
    kind: 'betweenClaims',
    ...ids,
    ...rounded(between(west.figure, east.figure, scene), error, known),
  };
}

/** The record's stretches as a source draws them, without those that it does not have. */
const drawnBy = (border: BorderId, { stretches, world }: Scene): StretchLine[] =>
  stretches.flatMap(({ id }) => world.borders[border].get(id) ?? []);

/** How far a claim's shape is from a source's line, before rounding. */
export interface LineDistance {
  metres: number;
  error: LineError;
  /** The stretches that it was measured to: the nearest, and those that are as near. */
  nearest: StretchLine[];
}

/** Undefined where the source draws none of the record's stretches. */
function distanceToLine(reach: Reach, border: BorderId, scene: Scene): LineDistance | undefined {
  const distances = drawnBy(border, scene).map((stretch) => {
    const lines = [{ type: 'MultiLineString' as const, coordinates: stretch.lines }];
    return { stretch, metres: between(reach.figure, figureOf(lines, scene.plane), scene) };
  });
  if (distances.length === 0) return undefined;
  const metres = Math.min(...distances.map((distance) => distance.metres));
  const nearest = distances
    .filter((distance) => distance.metres <= metres + AS_NEAR)
    .map(({ stretch }) => stretch);
  // A line that is kilometres off cannot tell which stretch is the nearest: the worst of all counts.
  const traced = nearest.some(({ tracedFrom }) => tracedFrom.length > 0);
  const used = traced ? nearest : distances.map(({ stretch }) => stretch);
  const lineError = worstError(used.map(({ errorMetres }) => errorMetres));
  return { metres, nearest, error: combined(reach.errorMetres, lineError) };
}

function toLine({ claim, reach }: Measured, border: BorderId, scene: Scene): Measure {
  const distance = distanceToLine(reach, border, scene);
  const base = { kind: 'toLine' as const, claim: claim.id, border };
  if (distance === undefined) return base;
  const tracedFrom = [...new Set(distance.nearest.flatMap((stretch) => stretch.tracedFrom))];
  return {
    ...base,
    ...rounded(distance.metres, distance.error, reach.errorMetres),
    stretches: distance.nearest.map(({ id }) => id),
    ...(tracedFrom.length === 0 ? {} : { tracedFrom }),
  };
}
