import { join } from 'node:path';
import type { Place } from '../domain/place.ts';
import { type World, worldFrom } from '../geometry/world.ts';
import { geoFiles, readJson } from './geodata.ts';

/**
 * Reads the ground that claims are drawn on from the generated GeoJSON.
 * @param geodata the geodata folder
 * @param places the gazetteer; the check of the gazetteer itself needs none
 * @throws if a file is missing or has another form
 */
export function readWorld(geodata: string, places: readonly Place[]): World {
  const border = (id: string) => readJson(join(geodata, `borders/${id}.geojson`));
  return worldFrom({
    regions: geoFiles(join(geodata, 'regions')).map(readJson),
    borders: { osm: border('osm'), 'natural-earth': border('natural-earth') },
    places,
  });
}
