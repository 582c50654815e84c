import type { Whereabouts } from '../domain/whereabouts.ts';
import type { Drawing } from './drawing.ts';
import { type Figure, figureOf } from './figure.ts';
import { discsOf } from './place.ts';
import type { Scene } from './scene.ts';

/** What a claim's distances are measured to. */
export interface Reach {
  figure: Figure;
  /** Metres by which the claimed place itself is inexact, apart from the line. */
  errorMetres: number;
  /** True where the shape was derived from OSM's line and shares its error. */
  fromLine: boolean;
}

/**
 * A stated coordinate is measured as a point, a place as its position with its extent as error
 * (a conventional disc's edge is nobody's statement), a region by its full outline, all others as
 * their outermost drawn part.
 */
export function reachOf(where: Whereabouts, drawing: Drawing, scene: Scene): Reach {
  const { plane, world } = scene;
  switch (where.kind) {
    case 'point': {
      const at = plane.to([where.position.lon, where.position.lat]);
      const figure = { outline: [[at]], area: [] };
      return { figure, errorMetres: where.roundingMetres, fromLine: false };
    }
    case 'place': {
      const discs = discsOf(where.places, world);
      const figure = { outline: discs.map(({ centre }) => [plane.to(centre)]), area: [] };
      const errors = discs.map(({ radius, rounding, stated }) =>
        stated ? Math.hypot(radius, rounding) : radius,
      );
      return { figure, errorMetres: Math.max(...errors), fromLine: false };
    }
    case 'region': {
      const main = where.regions.flatMap((id) => world.regions.get(id)?.main ?? []);
      const figure = figureOf([{ type: 'MultiPolygon', coordinates: main }], plane);
      return { figure, errorMetres: 0, fromLine: true };
    }
    default: {
      const figure = figureOf(drawing.parts.slice(0, 1), plane);
      return { figure, errorMetres: 0, fromLine: true };
    }
  }
}
