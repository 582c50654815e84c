import type { LineError } from '../domain/line-provenance.ts';

/** Metres of error whose rounding fits a figure of which a part of the error is not known. */
const UNKNOWN = 5;

/**
 * Independent errors in metres, combined as the root of the sum of their squares; not known where
 * one of them is not.
 */
export const combined = (...errors: LineError[]): LineError =>
  errors.includes(null) ? null : Math.hypot(...errors.map(Number));

/**
 * A distance and its error without figures that the error makes meaningless: to 1 m under 5 m of
 * error, to 10 m under 300 m, else to 100 m. The error is rounded up.
 * @param atLeast metres of the error's known part, by which the distance is rounded where the whole
 * is not known, and to no less than 10 m
 */
export function rounded(
  metres: number,
  error: LineError,
  atLeast = 0,
): { metres: number; errorMetres: LineError } {
  const unit = unitOf(error ?? Math.max(atLeast, UNKNOWN));
  const told = Math.round(metres / unit) * unit;
  if (error === null) return { metres: told, errorMetres: null };
  const errorUnit = error < 5 ? 1 : error < 100 ? 5 : unit;
  return {
    metres: told,
    errorMetres: Math.max(0, Math.ceil(error / errorUnit - 1e-9)) * errorUnit,
  };
}

const unitOf = (error: number): number => (error < 5 ? 1 : error < 300 ? 10 : 100);
