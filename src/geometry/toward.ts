import { bufferLines, intersectAreas, uniteAreas } from './areas.ts';
import { type Area, boxesMeet, boxOf, type Line, type Xy } from './coordinates.ts';
import { circle, type Disc } from './disc.ts';
import type { Drawing } from './drawing.ts';
import { FADE, fading } from './fading.ts';
import { contains, sideAt } from './locate.ts';
import { nearestOnLines, planarDistance } from './nearest.ts';
import { discsOf } from './place.ts';
import { everyStep } from './sample.ts';
import { linesAlong, type Scene } from './scene.ts';
import type { World } from './world.ts';

/** Half the corridor's width as a share of its length, and its bounds in metres. Conventions. */
const HALF_WIDTH = { share: 0.25, least: 150, most: 1000 };
/** Share of the half-width by which a corridor may reach back where the line recedes beside its start. */
const BEHIND = 0.4;
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
  const length = planarDistance(start, place);
  if (length < Math.max(NO_DIRECTION, stated ? radius : 0)) return circle(centre, radius * share);
  const { share: ratio, least, most } = HALF_WIDTH;
  const halfWidth = Math.min(most, Math.max(least, length * ratio)) * share;
  const reach = length * (0.4 + 0.6 * share) - halfWidth;
  const axes = axesAlong(start, place);
  const axis = everyStep([start, axes(reach, 0)], length / 20);
  const capsule = bufferLines([axis.map(plane.from)], halfWidth);
  const [back, side] = [-halfWidth * BEHIND, 2 * halfWidth];
  const ahead: Line = [
    axes(back, -side),
    axes(length, -side),
    axes(length, side),
    axes(back, side),
    axes(back, -side),
  ];
  const ground = ownGround(intersectAreas(capsule, [[ahead.map(plane.from)]]), centre, world);
  // Where the line winds, it cuts pieces off beside the start: only what the axis runs through stays.
  const along = axis.slice(1).map(plane.from);
  return ground.filter((rings) => along.some((position) => contains([rings], position)));
}

/** Turns metres along the way `from` → `to`, and metres to the left of it, into a point of the plane. */
function axesAlong(from: Xy, to: Xy): (along: number, left: number) => Xy {
  const length = planarDistance(from, to);
  const [x, y] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  return (along, left) => [from[0] + x * along - y * left, from[1] + y * along + x * left];
}

/** The part of an area on the side of the mosaic that a position lies on; all of it outside both. */
function ownGround(area: Area, position: Xy, world: World): Area {
  const side = sideAt(position, world);
  if (side === undefined || area.length === 0) return area;
  const box = boxOf(area.flat(2));
  const own = [...world.regions.values()].filter(
    (region) => region.party === side && boxesMeet(region.box, box),
  );
  return uniteAreas(own.map((region) => intersectAreas(area, region.main)));
}
