import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { multiPolygon } from '@turf/helpers';
import type { PartyId } from '../domain/party.ts';
import { type Area, inBox, type Xy } from './coordinates.ts';
import type { RegionArea, World } from './world.ts';

export const contains = (area: Area, position: Xy): boolean =>
  area.length > 0 && booleanPointInPolygon(position, multiPolygon(area));

/** The region of the OSM mosaic that holds a position (degrees); undefined outside both countries. */
export function regionAt(position: Xy, world: World): RegionArea | undefined {
  for (const region of world.regions.values()) {
    if (inBox(position, region.box) && contains(region.whole, position)) return region;
  }
  return undefined;
}

/** The side of the mosaic that a position lies on. It follows OSM's line, which decides nothing. */
export const sideAt = (position: Xy, world: World): PartyId | undefined =>
  regionAt(position, world)?.party;
