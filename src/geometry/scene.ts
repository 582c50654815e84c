import type { PartyId } from '../domain/party.ts';
import { boxOf, type Line, middleOf } from './coordinates.ts';
import { type Plane, planeAt } from './plane.ts';
import type { StretchLine, World } from './world.ts';

/** What the claims of one record are drawn against. */
export interface Scene {
  world: World;
  /** The record's stretches of OSM's line, the main one first. */
  stretches: StretchLine[];
  /** Centred on the stretches. */
  plane: Plane;
}

/** @throws if the record names no stretch or one that OSM's border does not have. */
export function sceneOf(stretchIds: readonly string[], world: World): Scene {
  const stretches = stretchIds.map((id) => {
    const found = world.borders.osm.get(id);
    if (found !== undefined) return found;
    const known = [...world.borders.osm.keys()].join(', ');
    throw new Error(`${id} is no stretch of OSM's border; it has ${known}`);
  });
  const plane = planeAt(middleOf(boxOf(stretches.flatMap(({ lines }) => lines.flat()))));
  return { world, stretches, plane };
}

/** The lines of stretches, in degrees. */
export const linesAlong = (stretches: readonly StretchLine[]): Line[] =>
  stretches.flatMap(({ lines }) => lines);

/** The record's stretches along a region, or all of the region's if the record names none of it. */
export function stretchesOf(region: string, scene: Scene): StretchLine[] {
  const along = ({ armenia, azerbaijan }: StretchLine) =>
    region === armenia || region === azerbaijan;
  const named = scene.stretches.filter(along);
  return named.length > 0 ? named : [...scene.world.borders.osm.values()].filter(along);
}

/** Ids of a side's regions along the record's stretches. */
export const regionsAlong = (side: PartyId, scene: Scene): string[] => [
  ...new Set(scene.stretches.map((stretch) => stretch[side])),
];
