/** Small helpers to take GeoJSON apart and build it. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Geometry, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { Collection, Item, Line, Properties, Ring } from './types.ts';

const require = createRequire(import.meta.url);

/** Path of a file inside an installed data package. */
export const packageFile = (name: string): string => {
  const path = (require.resolve.paths(name) ?? [])
    .map((base) => `${base}/${name}`)
    .find((file) => existsSync(file));
  if (!path) throw new Error(`${name} is not installed: run npm ci in geodata/build`);
  return path;
};

export const collection = <G extends Geometry>(features: Item<G>[]): Collection<G> => ({
  type: 'FeatureCollection',
  features,
});

export const feature = <G extends Geometry>(geometry: G, properties: Properties = {}): Item<G> => ({
  type: 'Feature',
  properties,
  geometry,
});

export const point = (coordinates: Position, properties: Properties): Item<Point> =>
  feature({ type: 'Point', coordinates }, properties);

export const isPolygonal = (item: Item): item is Item<Polygon | MultiPolygon> =>
  item.geometry.type === 'Polygon' || item.geometry.type === 'MultiPolygon';

/** Polygons of a geometry as lists of rings. */
export const polygonsOf = (geometry: Geometry): Ring[][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf);
  return [];
};

export const ringsOf = (geometry: Geometry): Ring[] => polygonsOf(geometry).flat();

export const linesOf = (geometry: Geometry): Line[] => {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(linesOf);
  return [];
};

export const text = (properties: Properties, name: string): string => {
  const value = properties[name];
  if (typeof value !== 'string')
    throw new Error(`expected text in property "${name}", found ${JSON.stringify(value)}`);
  return value;
};
