import { uniteAreas } from './areas.ts';
import { circle, type Disc, discOf } from './disc.ts';
import type { Drawing } from './drawing.ts';
import { FADE, fading } from './fading.ts';
import type { World } from './world.ts';

/** The discs of the named places that have a position. */
export const discsOf = (places: readonly string[], world: World): Disc[] =>
  places
    .map((id) => world.places.get(id))
    .flatMap((place) => (place === undefined ? [] : (discOf(place) ?? [])));

/**
 * Named places as discs of their extent: with an edge where every extent is stated; otherwise
 * fading, those with a stated extent whole in each part.
 */
export function drawPlace(places: readonly string[], world: World): Drawing | undefined {
  const discs = discsOf(places, world);
  const edgeStated = discs.length > 0 && discs.every(({ stated }) => stated);
  const parts = (edgeStated ? [1] : FADE).map((share) =>
    uniteAreas(
      discs.map(({ centre, radius, stated }) => circle(centre, stated ? radius : radius * share)),
    ),
  );
  const drawing = fading('disc', parts);
  return drawing === undefined ? undefined : { ...drawing, edgeStated };
}
