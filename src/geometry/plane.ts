import type { Line, Xy } from './coordinates.ts';
import { destination, inverse } from './geodesic.ts';

/** A local plane in metres east and north of its origin. */
export interface Plane {
  /** Degrees lon, lat → metres. */
  to: (position: Xy) => Xy;
  /** Metres → degrees lon, lat. */
  from: (point: Xy) => Xy;
  /** A line of positions → metres. */
  line: (positions: Line) => Line;
}

const DEGREES = 180 / Math.PI;

/**
 * Azimuthal equidistant projection of the WGS84 ellipsoid: distances and azimuths from the origin
 * are exact; between other points a distance is too long by at most (r/R)²/6, 0.004 % at 100 km.
 * So nearest points are searched for in the plane, and what is found is measured geodesically.
 */
export function planeAt(origin: Xy): Plane {
  const to = (position: Xy): Xy => {
    const { metres, azimuth } = inverse(origin, position);
    return [metres * Math.sin(azimuth / DEGREES), metres * Math.cos(azimuth / DEGREES)];
  };
  const from = ([x, y]: Xy): Xy =>
    destination(origin, Math.atan2(x, y) * DEGREES, Math.hypot(x, y));
  return { to, from, line: (positions) => positions.map(to) };
}
