import type { Whereabouts } from '../domain/whereabouts.ts';
import type { Drawing } from './drawing.ts';
import { drawInsideBorder } from './inside-border.ts';
import { drawPlace } from './place.ts';
import { drawPoint } from './point.ts';
import { drawRegion } from './region.ts';
import type { Scene } from './scene.ts';
import { drawBorderZone, drawOwnSide } from './strip.ts';
import { drawToward } from './toward.ts';

/** Draws a whereabouts as precisely as it was said; undefined where nothing was, or nothing can be. */
export function drawingOf(where: Whereabouts, scene: Scene): Drawing | undefined {
  switch (where.kind) {
    case 'point':
      return drawPoint(where.position);
    case 'place':
      return drawPlace(where.places, scene.world);
    case 'toward':
      return drawToward(where.places, scene);
    case 'borderZone':
      return drawBorderZone(where.regions, scene);
    case 'region':
      return drawRegion(where.regions, scene.world);
    case 'insideBorder':
      return drawInsideBorder(where.side, where.metres, scene);
    case 'ownSide':
      return drawOwnSide(where.side, scene);
    case 'notStated':
      return undefined;
  }
}
