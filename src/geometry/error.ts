/** Independent errors in metres, combined as the root of the sum of their squares. */
export const combined = (...errors: number[]): number => Math.hypot(...errors);

/**
 * A distance and its error without figures that the error makes meaningless: to 1 m under 5 m of
 * error, to 10 m under 300 m, else to 100 m. The error is rounded up.
 */
export function rounded(metres: number, error: number): { metres: number; errorMetres: number } {
  const unit = error < 5 ? 1 : error < 300 ? 10 : 100;
  const errorUnit = error < 5 ? 1 : error < 100 ? 5 : unit;
  return {
    metres: Math.round(metres / unit) * unit,
    errorMetres: Math.max(0, Math.ceil(error / errorUnit - 1e-9)) * errorUnit,
  };
}
