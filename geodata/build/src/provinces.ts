/** Inner lines of both countries, each once: polygons would draw a shared line twice. */
import { collection, feature, text } from './geojson.ts';
import { layer, run } from './topology.ts';
import type { Item } from './types.ts';

/**
 * Lines between two units of one country, and outlines of the exclaves, which the border leaves out.
 * @param areas the simplified mosaic, with `unit` and `country`
 * @param files the region files, of which the exclaves are taken with their names
 */
export const provinceFeatures = async (
  areas: Item[],
  files: ReadonlyMap<string, Item[]>,
): Promise<Item[]> => {
  const out = await run(
    '-i areas.json -innerlines where="A.country === B.country" -explode ' +
      '-o lines.json format=geojson precision=0.00001',
    { 'areas.json': collection(areas.filter((f) => text(f.properties, 'unit').includes('-'))) },
  );
  const lines = layer(out, 'lines.json').map((f) => feature(f.geometry, { kind: 'province' }));
  const exclaves = [...files.values()].flat().filter((f) => f.properties['exclave'] === true);
  return [...lines, ...exclaves.map((f) => feature(f.geometry, f.properties))];
};
