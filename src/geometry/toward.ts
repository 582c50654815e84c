import { bufferLines, intersectAreas, uniteAreas } from './areas.ts';
import { type Area, boxesMeet, boxOf, type Xy } from './coordinates.ts';
import { circle, type Disc } from './disc.ts';
import type { Drawing } from './drawing.ts';
import { FADE, fading } from './fading.ts';
import { sideAt } from './locate.ts';
import { apart, nearestOnLines } from './nearest.ts';
import { discsOf } from './place.ts';
import { linesAlong, type Scene } from './scene.ts';

/** Half the corridor's width as a share of its length, and its bounds in metres. Conventions. */
const HALF_WIDTH = { share: 0.25, least: 150, most: 1000 };
/** A place nearer to the line than this (metres), or reaching it, is drawn as itself. */
const NO_DIRECTION = 300;

/**
 * "In the direction of" places: a corridor for each, from the point of the record's stretches
 * nearest to the place as far as the place and no further. How far along it is not stated, so it
 * fades from the line outwards: nested parts that all begin at the line, the outer ones longer and
 * wider.
 */
export function drawToward(places: readonly string[], scene: Scene): Drawing | undefined {
  const discs = discsOf(places, scene.world);
  return fading(
    'corridor',
    FADE.map((share) => uniteAreas(discs.map((disc) => corridor(disc, share, scene)))),
  );
}

function corridor({ centre, radius, stated }: Disc, share: number, scene: Scene): Area {
  const { plane, world } = scene;
  const place = plane.to(centre);
  const start = nearestOnLines(place, linesAlong(scene.stretches).map(plane.line))?.at;
  if (start === undefined) return [];
  const length = apart(start, place);
  if (length < Math.max(NO_DIRECTION, stated ? radius : 0)) return circle(centre, radius * share);
  const { share: ratio, least, most } = HALF_WIDTH;
  const halfWidth = Math.min(most, Math.max(least, length * ratio)) * share;
  const reach = length * (0.4 + 0.6 * share) - halfWidth;
  const along = (metres: number): Xy => [
    start[0] + ((place[0] - start[0]) * metres) / length,
    start[1] + ((place[1] - start[1]) * metres) / length,
  ];
  const capsule = bufferLines([[plane.from(start), plane.from(along(reach))]], halfWidth);
  const side = sideAt(centre, world);
  if (side === undefined) return capsule;
  const box = boxOf(capsule.flat(2));
  const own = [...world.regions.values()].filter(
    (region) => region.party === side && boxesMeet(region.box, box),
  );
  return uniteAreas(own.map((region) => intersectAreas(capsule, region.main)));
}
