import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { geometry } from '../domain/shape.ts';

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.record(z.string(), z.unknown()),
      geometry,
    }),
  ),
});
export type GeoFile = z.infer<typeof collection>;
export type GeoFeature = GeoFile['features'][number];

/**
 * Reads a generated GeoJSON file.
 * @throws with the file's name and the fix if it is missing or no FeatureCollection.
 */
export function readGeoFile(path: string): GeoFile {
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return collection.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    const fix = 'restore it from version control or run: npm run geodata';
    throw new Error(`${path} cannot be read as GeoJSON (${reason}); ${fix}`, { cause });
  }
}

/** Paths of a folder's GeoJSON files, sorted. */
export function geoFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.geojson'))
    .sort()
    .map((name) => join(folder, name));
}
