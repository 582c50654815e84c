import type { ShapeGeometry } from '../domain/shape.ts';
import { type Area, type Line, segmentsOf, type Xy } from './coordinates.ts';
import { validArea } from './valid.ts';

/** A metre or so: finer than any source of the record. */
const DECIMALS = 5;
/** Square metres under which a polygon or hole is a leftover of clipping and not a place. */
const SLIVER = 2_000;
/** Square metres in a square degree at 40° N, near enough to tell a sliver. */
const SQUARE_DEGREE = 111_000 * 85_000;

export const roundXy = ([x, y]: Xy): Xy => [
  Number(x.toFixed(DECIMALS)),
  Number(y.toFixed(DECIMALS)),
];

function roundLine(line: Line): Line {
  return line
    .map(roundXy)
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
}

/** Signed area in square units of the ring, positive where it runs counter-clockwise. */
export const signedArea = (ring: Line): number =>
  segmentsOf(ring).reduce((sum, [a, b]) => sum + (a[0] * b[1] - b[0] * a[1]) / 2, 0);

const squareMetres = (ring: Line): number => {
  const [first] = ring;
  if (first === undefined) return 0;
  const local = ring.map(([x, y]): Xy => [x - first[0], y - first[1]]);
  return Math.abs(signedArea(local)) * SQUARE_DEGREE;
};

/** Without polygons and holes that are leftovers of clipping or have no area at all. */
const withoutSlivers = (area: Area): Area =>
  area
    .map(([exterior, ...holes]) => [exterior ?? [], ...holes.filter(isPlace)])
    .filter(([exterior]) => exterior !== undefined && isPlace(exterior));

const isPlace = (ring: Line): boolean => ring.length >= 4 && squareMetres(ring) >= SLIVER;

/**
 * An area as RFC 7946 wants it: rounded, exterior counter-clockwise, holes clockwise, no slivers, and
 * no ring that crosses itself or another.
 * @returns undefined where nothing is left.
 */
export function areaGeometry(area: Area): ShapeGeometry | undefined {
  const rounded = withoutSlivers(area.map((rings) => rings.map(roundLine)));
  const polygons = withoutSlivers(validArea(rounded, DECIMALS)).map((rings) =>
    rings.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : ring.toReversed())),
  );
  const [only] = polygons;
  if (only === undefined) return undefined;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Lines, rounded. @returns undefined where no line is left. */
export function lineGeometry(lines: readonly Line[]): ShapeGeometry | undefined {
  const rounded = lines.map(roundLine).filter((line) => line.length >= 2);
  const [only] = rounded;
  if (only === undefined) return undefined;
  return rounded.length === 1
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: rounded };
}
