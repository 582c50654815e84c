/**
 * Country outlines at OpenStreetMap's full detail, from the quadtree of geo-tz
 * (timezone-boundary-builder): one time zone here is one country.
 * Overlaps of two zones go to the zone listed first.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { decode } from 'geobuf';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import Pbf from 'pbf';
import { collection, feature, isPolygonal, packageFile } from './geojson.ts';
import { layer, run } from './topology.ts';
import { BOX, type Box, type Country, type Item } from './types.ts';

const ZONES: ReadonlyMap<string, Country> = new Map([
  ['Asia/Yerevan', 'AM'],
  ['Asia/Baku', 'AZ'],
  ['Asia/Tbilisi', 'GE'],
  ['Asia/Tehran', 'IR'],
  ['Europe/Istanbul', 'TR'],
  ['Europe/Moscow', 'RU'],
]);

interface Leaf {
  pos: number;
  len: number;
}
/** A node is a leaf with a geobuf, a list of zones that fill it, or four quadrants: a NE, b NW, c SW, d SE. */
type Node = Leaf | number[] | Quadrants;
interface Quadrants {
  a?: Node;
  b?: Node;
  c?: Node;
  d?: Node;
}
interface Index {
  timezones: string[];
  lookup: Quadrants;
}

const isLeaf = (node: Leaf | Quadrants): node is Leaf => 'pos' in node;

/** Every piece of the six countries whose tile meets `box`. */
const pieces = (box: Box): Item[] => {
  const base = packageFile('geo-tz/data/timezones.geojson.index.json').replace(
    /\.index\.json$/,
    '',
  );
  const index: Index = JSON.parse(readFileSync(`${base}.index.json`, 'utf8'));
  const data = openSync(`${base}.geo.dat`, 'r');
  const found: Item[] = [];

  const add = (geometry: Geometry, country: Country) => found.push(feature(geometry, { country }));
  const walk = (node: Node | undefined, [w, s, e, n]: Box): void => {
    if (node === undefined || e < box[0] || w > box[2] || n < box[1] || s > box[3]) return;
    if (Array.isArray(node)) {
      const zones = node.map((i) => index.timezones[i] ?? '');
      const zone = [...ZONES.keys()].find((name) => zones.includes(name));
      const country = zone && ZONES.get(zone);
      const tile = [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ];
      if (country) add({ type: 'Polygon', coordinates: [tile] }, country);
      return;
    }
    if (isLeaf(node)) {
      const buffer = Buffer.alloc(node.len);
      readSync(data, buffer, 0, node.len, node.pos);
      const tile = decode(new Pbf(buffer));
      if (tile.type !== 'FeatureCollection')
        throw new Error('geo-tz: a leaf is not a feature collection');
      for (const { geometry, properties } of tile.features) {
        const country = ZONES.get(String(properties?.['tzid']));
        if (country) add(geometry, country);
      }
      return;
    }
    const x = (w + e) / 2;
    const y = (s + n) / 2;
    walk(node.a, [x, y, e, n]);
    walk(node.b, [w, y, x, n]);
    walk(node.c, [w, s, x, y]);
    walk(node.d, [x, s, e, y]);
  };

  // geo-tz's own root is a ten-thousandth of a degree short of the globe.
  const [far, high] = [179.9999, 89.9999];
  const { a, b, c, d } = index.lookup;
  walk(a, [0, 0, far, high]);
  walk(b, [-far, 0, 0, high]);
  walk(c, [-far, -high, 0, 0]);
  walk(d, [0, -high, far, 0]);
  closeSync(data);
  return found;
};

/** One polygon a country, seamless and with shared vertices, clipped to the basemap's box. */
export const extractCountries = async (): Promise<Item<Polygon | MultiPolygon>[]> => {
  const margin = 0.2;
  const tiles = pieces([BOX[0] - margin, BOX[1] - margin, BOX[2] + margin, BOX[3] + margin]);
  const order = [...ZONES.values()];
  tiles.sort(
    (a, b) =>
      order.indexOf(a.properties['country'] as Country) -
      order.indexOf(b.properties['country'] as Country),
  );
  const out = await run(
    `-i tiles.json -snap interval=0.000002 -dissolve country gap-fill-area=5km2 -clean -clip bbox=${BOX.join()} ` +
      '-o countries.json format=geojson precision=0.000001',
    { 'tiles.json': collection(tiles) },
  );
  return layer(out, 'countries.json').filter(isPolygonal);
};
