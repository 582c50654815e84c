import type { ShapeGeometry } from '../domain/shape.ts';
import type { Area } from './coordinates.ts';
import type { Drawing } from './drawing.ts';
import { areaGeometry } from './finish.ts';

/**
 * Shares of the full depth, width or radius at which the nested parts of a fading shape end,
 * outermost first. A convention: the edge was not stated, so none is drawn.
 */
export const FADE = [1, 0.75, 0.5, 0.25] as const;

/** Parts from the outermost in; undefined where the outermost is empty. */
export function fading(form: Drawing['form'], areas: readonly Area[]): Drawing | undefined {
  const parts = areas.map(areaGeometry).filter((part): part is ShapeGeometry => part !== undefined);
  return parts.length === 0 ? undefined : { form, edgeStated: false, parts };
}
