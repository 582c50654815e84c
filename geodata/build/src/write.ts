/** Canonical RFC 7946 text: 5 decimals, right-hand rule, one feature a line. */
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, isPolygonal } from './geojson.ts';
import { lat, lon, turning } from './planar.ts';
import { DECIMALS, type Item, type Line, type Ring } from './types.ts';

const round = (p: Position): Position => [
  Number(lon(p).toFixed(DECIMALS)),
  Number(lat(p).toFixed(DECIMALS)),
];

/** Rounded, and without the vertices that rounding made equal to the one before. */
const roundLine = (line: Line): Line =>
  line
    .map(round)
    .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]?.[0] || p[1] !== all[i - 1]?.[1]);

/** Exterior counter-clockwise, holes clockwise; each starts at its westernmost, then southernmost vertex. */
const wind = (rings: Ring[]): Ring[] =>
  rings.map((ring, i) => fromWest(turning(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));

const fromWest = (ring: Ring): Ring => {
  const open = ring.slice(0, -1);
  let start = 0;
  open.forEach((p, i) => {
    const best = open[start];
    if (best && (lon(p) < lon(best) || (lon(p) === lon(best) && lat(p) < lat(best)))) start = i;
  });
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const first = turned[0];
  return first ? [...turned, first] : turned;
};

export const ensureWinding = (item: Item<Polygon | MultiPolygon>): Item<Polygon | MultiPolygon> => {
  const { geometry } = item;
  return geometry.type === 'Polygon'
    ? feature({ type: 'Polygon', coordinates: wind(geometry.coordinates) }, item.properties)
    : feature(
        { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wind) },
        item.properties,
      );
};

const canonical = (item: Item): Item => {
  const { geometry, properties } = item;
  const rounded = (g: Geometry): Geometry => {
    switch (g.type) {
      case 'Point':
        return { type: 'Point', coordinates: round(g.coordinates) };
      case 'LineString':
        return { type: 'LineString', coordinates: roundLine(g.coordinates) };
      case 'MultiLineString':
        return { type: 'MultiLineString', coordinates: g.coordinates.map(roundLine) };
      case 'Polygon':
        return { type: 'Polygon', coordinates: g.coordinates.map(roundLine) };
      case 'MultiPolygon': {
        const polygons = g.coordinates.map((rings) => rings.map(roundLine));
        const [only] = polygons;
        return polygons.length === 1 && only
          ? { type: 'Polygon', coordinates: only }
          : { type: 'MultiPolygon', coordinates: polygons };
      }
      default:
        throw new Error(`${g.type} is not written by this pipeline`);
    }
  };
  const done = feature(rounded(geometry), properties);
  return isPolygonal(done) ? ensureWinding(done) : done;
};

/** The file's text, with a newline at its end. */
export const geojsonText = (items: Item[]): string => {
  const lines = items.map((item) => JSON.stringify(canonical(item)));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
};
