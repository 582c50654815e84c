/** Mapshaper, spoken to in GeoJSON: named layers in, named layers out. */
import type { Geometry } from 'geojson';
import mapshaper from 'mapshaper';
import { feature } from './geojson.ts';
import type { Collection, Item } from './types.ts';

type Output =
  | { type: 'FeatureCollection'; features: Item[] }
  | { type: 'GeometryCollection'; geometries: Geometry[] };

/**
 * Runs a mapshaper command line.
 * @param inputs layers by the file name the commands use
 * @returns features by output file name; bare geometries get empty properties
 * @throws Error with mapshaper's own message
 */
export const run = async (
  commands: string,
  inputs: Record<string, Collection>,
): Promise<Record<string, Item[]>> => {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, layer]) => [name, JSON.stringify(layer)]),
  );
  const results = await mapshaper.applyCommands(commands, files);
  return Object.fromEntries(
    Object.entries(results).map(([name, bytes]) => {
      const layer: Output = JSON.parse(Buffer.from(bytes).toString('utf8'));
      return [
        name,
        layer.type === 'FeatureCollection'
          ? layer.features
          : layer.geometries.map((g) => feature(g)),
      ];
    }),
  );
};

export const layer = (layers: Record<string, Item[]>, name: string): Item[] => {
  const found = layers[name];
  if (!found) throw new Error(`mapshaper gave no layer "${name}"`);
  return found;
};
