import type { Position } from '../domain/position.ts';
import type { Drawing } from './drawing.ts';
import { roundXy } from './finish.ts';

/** A stated coordinate: the only thing that is drawn as a point. */
export function drawPoint({ lon, lat }: Position): Drawing {
  return {
    form: 'point',
    edgeStated: true,
    parts: [{ type: 'Point', coordinates: roundXy([lon, lat]) }],
  };
}
