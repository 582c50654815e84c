import { CONVENTIONAL_RADIUS, type Place } from '../domain/place.ts';
import type { Position } from '../domain/position.ts';
import type { Area, Line, Xy } from './coordinates.ts';
import { destination } from './geodesic.ts';

/** Metres in a minute of latitude and of longitude at 40° N. */
const MINUTE = { lat: 1852, lon: 1424 };
/** A chord every 7.5 degrees: within 0.2 % of the circle. */
const CHORDS = 48;

/**
 * Metres by which a gazetteer position can be off through its own rounding: half the diagonal of
 * the last digit, read off the figures (whole minutes, whole seconds, or decimals).
 */
export function roundingOf({ lon, lat }: Position): number {
  const whole = (perDegree: number) =>
    [lon, lat].every((v) => Math.abs(v * perDegree - Math.round(v * perDegree)) < 6e-6 * perDegree);
  const half = Math.hypot(MINUTE.lat, MINUTE.lon) / 2;
  if (whole(60)) return half;
  return whole(3600) ? half / 60 : 1;
}

export interface Disc {
  centre: Xy;
  /** Metres. */
  radius: number;
  /** Metres of the position's own rounding. */
  rounding: number;
  /** True where a source states the place's extent. */
  stated: boolean;
}

/**
 * How far a place reaches: half its stated extent, or the convention where none is stated,
 * which a coarse position makes larger. Undefined for a place without a position.
 */
export function discOf(place: Place): Disc | undefined {
  if (place.position === undefined) return undefined;
  const centre: Xy = [place.position.lon, place.position.lat];
  const rounding = roundingOf(place.position);
  if (place.extent !== undefined) {
    return { centre, radius: place.extent.metres / 2, rounding, stated: true };
  }
  return { centre, radius: Math.hypot(CONVENTIONAL_RADIUS, rounding), rounding, stated: false };
}

/** A geodesic circle, in degrees. */
export function circle(centre: Xy, metres: number): Area {
  const ring: Line = Array.from({ length: CHORDS }, (_, i) =>
    destination(centre, (-360 * i) / CHORDS, metres),
  );
  const [first] = ring;
  return first === undefined ? [] : [[[...ring, first]]];
}
