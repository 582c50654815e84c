import geographiclib from 'geographiclib-geodesic';
import { type Line, segmentsOf, type Xy } from './coordinates.ts';

/*
 * Distances on the WGS84 ellipsoid by Karney's method (C. F. F. Karney, "Algorithms for geodesics",
 * J. Geodesy 87, 2013), exact to nanometres. Turf's own are spherical and off by up to 0.3 % here.
 */
const { WGS84 } = geographiclib.Geodesic;

/** Distance in metres and azimuth at `from` in degrees clockwise from north. Degrees lon, lat. */
export function inverse(from: Xy, to: Xy): { metres: number; azimuth: number } {
  const { s12, azi1 } = WGS84.Inverse(from[1], from[0], to[1], to[0]);
  return { metres: s12 ?? Number.NaN, azimuth: azi1 ?? Number.NaN };
}

/** Metres along the shortest path between two positions, degrees lon, lat. */
export const metresBetween = (from: Xy, to: Xy): number => inverse(from, to).metres;

/** The position `metres` from `from` along `azimuth` (degrees clockwise from north). */
export function destination(from: Xy, azimuth: number, metres: number): Xy {
  const { lon2, lat2 } = WGS84.Direct(from[1], from[0], azimuth, metres);
  return [lon2 ?? Number.NaN, lat2 ?? Number.NaN];
}

/** Length in metres of a line of positions. */
export const lengthOf = (line: Line): number =>
  segmentsOf(line).reduce((sum, [a, b]) => sum + metresBetween(a, b), 0);
