import type { Claim } from '../domain/claim.ts';
import type { Measure } from '../domain/measure.ts';
import { combined, rounded } from './error.ts';
import { fallsIn } from './falls-in.ts';
import { type Figure, figureOf, nearestPair } from './figure.ts';
import { metresBetween } from './geodesic.ts';
import type { Reach } from './reach.ts';
import { linesAlong, type Scene } from './scene.ts';
import { BORDER_IDS, type BorderId, type StretchLine } from './world.ts';

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
 * the coordinate, the place's extent, and the border source's own error wherever its line is used.
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
      fallsIn(measured, metresToLine(measured.reach, 'osm', scene), scene),
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
  const lineError = west.fromLine || east.fromLine ? errorOf(scene.stretches) : 0;
  const error = combined(west.errorMetres, east.errorMetres, lineError);
  return {
    kind: 'betweenClaims',
    ...ids,
    ...rounded(between(west.figure, east.figure, scene), error),
  };
}

/** The furthest that any of the stretches can be off. */
const errorOf = (stretches: readonly StretchLine[]): number =>
  Math.max(0, ...stretches.map(({ errorMetres }) => errorMetres));

/** The record's stretches as a source draws them, without those that it does not have. */
const drawnBy = (border: BorderId, { stretches, world }: Scene): StretchLine[] =>
  stretches.flatMap(({ id }) => world.borders[border].get(id) ?? []);

interface LineDistance {
  metres?: number;
  error: number;
}

function metresToLine(reach: Reach, border: BorderId, scene: Scene): LineDistance {
  const stretches = drawnBy(border, scene);
  const error = combined(reach.errorMetres, errorOf(stretches));
  if (stretches.length === 0) return { error };
  const line = figureOf(
    [{ type: 'MultiLineString', coordinates: linesAlong(stretches) }],
    scene.plane,
  );
  return { metres: between(reach.figure, line, scene), error };
}

function toLine({ claim, reach }: Measured, border: BorderId, scene: Scene): Measure {
  const { metres, error } = metresToLine(reach, border, scene);
  const { errorMetres, metres: told } = rounded(metres ?? 0, error);
  return {
    kind: 'toLine',
    claim: claim.id,
    border,
    errorMetres,
    ...(metres === undefined ? {} : { metres: told }),
  };
}
