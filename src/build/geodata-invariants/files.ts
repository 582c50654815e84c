/** The committed geodata as the invariants read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '@placemarkio/check-geojson';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { z } from 'zod';

export const GEODATA = fileURLToPath(new URL('../../../geodata/', import.meta.url));

const manifestSchema = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      sha256: z.string(),
      bytes: z.number(),
      features: z.number(),
      sources: z.array(z.string()).min(1),
      notes: z.array(z.string()).min(1),
    }),
  ),
  sources: z.record(z.string(), z.object({ version: z.string(), licence: z.string() })),
});

export const manifest = manifestSchema.parse(
  JSON.parse(readFileSync(join(GEODATA, 'manifest.json'), 'utf8')),
);

/** Paths under geodata/ of every generated GeoJSON file there is. */
export const paths: string[] = ['regions', 'borders', 'basemap'].flatMap((folder) =>
  readdirSync(join(GEODATA, folder))
    .filter((name) => name.endsWith('.geojson'))
    .sort()
    .map((name) => `${folder}/${name}`),
);

export const textOf = (path: string): string => readFileSync(join(GEODATA, path), 'utf8');

/** @throws HintError where the text is not valid GeoJSON */
export const read = (path: string): FeatureCollection => {
  const parsed = check(textOf(path));
  if (parsed.type !== 'FeatureCollection') throw new Error(`${path} is a ${parsed.type}`);
  return parsed;
};

/** A property as text; empty where it is missing. */
export const property = (feature: Feature, name: string): string =>
  String(feature.properties?.[name] ?? '');

export const ringsOf = ({ geometry }: Feature): Position[][] => {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return [];
};

export const linesOf = ({ geometry }: Feature): Position[][] => {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  return [];
};

/** Every province, district and exclave: the mosaic, whose pieces may touch and never overlap. */
export const areas: Feature[] = paths
  .filter((path) => path.startsWith('regions/'))
  .flatMap((path) => read(path).features)
  .filter((feature) => ringsOf(feature).length > 0);

export const area = (id: string): Feature => {
  const found = areas.find((feature) => property(feature, 'id') === id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
};

export const osmBorder: Feature[] = read('borders/osm.geojson').features;
