import type { PartyId } from '../domain/party.ts';
import { bufferLines, intersectAreas, simplifyArea, simplifyLines, uniteAreas } from './areas.ts';
import type { Area } from './coordinates.ts';
import type { Drawing } from './drawing.ts';
import { FADE, fading } from './fading.ts';
import { linesAlong, regionsAlong, type Scene, stretchesOf } from './scene.ts';

/** Depth in metres of a region's border zone: a convention, since no statement gives one. */
export const BORDER_ZONE_DEPTH = 5000;
/** Depth in metres of "our side": shallower, since it says a side and no zone. A convention. */
export const OWN_SIDE_DEPTH = 2000;

/** Metres: inner parts have no edge to be read, and go to the browser with every strip. */
const INNER_TOLERANCE = 30;

/** The part of a region within `depth` metres of the record's stretches along it. */
function zone(regionId: string, depth: number, inner: boolean, scene: Scene): Area {
  const region = scene.world.regions.get(regionId);
  if (region === undefined) return [];
  const lines = simplifyLines(linesAlong(stretchesOf(regionId, scene)), depth / 100);
  const near = simplifyArea(bufferLines(lines, depth), depth / 200);
  return intersectAreas(near, inner ? simplifyArea(region.main, INNER_TOLERANCE) : region.main);
}

function strip(regions: readonly string[], depth: number, scene: Scene): Drawing | undefined {
  const parts = FADE.map((share) =>
    uniteAreas(regions.map((region) => zone(region, depth * share, share < 1, scene))),
  );
  return fading('strip', parts);
}

/** "The border zone of" regions: what lies within 5 km of the line, fading away from it. */
export const drawBorderZone = (regions: readonly string[], scene: Scene): Drawing | undefined =>
  strip(regions, BORDER_ZONE_DEPTH, scene);

/** "Our side": a shallow band along the record's stretches, fading away from the line. */
export const drawOwnSide = (side: PartyId, scene: Scene): Drawing | undefined =>
  strip(regionsAlong(side, scene), OWN_SIDE_DEPTH, scene);
