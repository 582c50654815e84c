import type { Position } from 'geojson';
import type { ShapeGeometry } from '../domain/shape.ts';

/** Degrees WGS84 lon, lat, or metres east, north in a plane: the caller says which. */
export type Xy = [number, number];
/** An open run of vertices, or a closed ring. */
export type Line = Xy[];
/** Polygons, each an exterior ring followed by its holes; no polygon overlaps another. */
export type Area = Line[][];
/** West, south, east, north. */
export type Box = [number, number, number, number];

const toXy = (position: Position): Xy => [position[0] ?? Number.NaN, position[1] ?? Number.NaN];
export const toLine = (positions: readonly Position[]): Line => positions.map(toXy);

/** Consecutive vertex pairs. */
export function segmentsOf(line: Line): [Xy, Xy][] {
  const pairs: [Xy, Xy][] = [];
  let from: Xy | undefined;
  for (const to of line) {
    if (from !== undefined) pairs.push([from, to]);
    from = to;
  }
  return pairs;
}

/** The polygons of a geometry; none for points and lines. */
export function areaOf(geometry: ShapeGeometry): Area {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The lines of a geometry; none for points and polygons. */
export function linesOf(geometry: ShapeGeometry): Line[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Every vertex of a geometry. */
export function verticesOf(geometry: ShapeGeometry): Xy[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return [...linesOf(geometry).flat(), ...areaOf(geometry).flat(2)];
}

/** The box around the points. @throws on no points. */
export function boxOf(points: readonly Xy[]): Box {
  if (points.length === 0) throw new Error('no box around no points');
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

export const inBox = ([x, y]: Xy, box: Box): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];

export const middleOf = ([west, south, east, north]: Box): Xy => [
  (west + east) / 2,
  (south + north) / 2,
];
