import { buffer } from '@turf/buffer';
import {
  earthRadius,
  featureCollection,
  lineString,
  multiLineString,
  multiPolygon,
} from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { simplify } from '@turf/simplify';
import { union } from '@turf/union';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import {
  type Area,
  boxesMeet,
  boxOf,
  type Line,
  middleOf,
  toLine,
  type Xy,
} from './coordinates.ts';

/** Metres in a degree of latitude, near enough for tolerances. */
const DEGREE = 111_000;

/** Arcs of a buffer are drawn with this many chords a quarter turn: 0.06 % off the circle. */
const ARC_STEPS = 16;

function toArea(feature: Feature<Polygon | MultiPolygon> | null | undefined): Area {
  if (!feature) return [];
  const { geometry } = feature;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map(toLine));
}

const isArea = (area: Area): boolean => area.length > 0;

/** The common part of two areas in degrees. */
export function intersectAreas(one: Area, other: Area): Area {
  if (!isArea(one) || !isArea(other)) return [];
  if (!boxesMeet(boxOf(one.flat(2)), boxOf(other.flat(2)))) return [];
  return toArea(intersect(featureCollection([multiPolygon(one), multiPolygon(other)])));
}

/** All that lies in at least one of the areas, in degrees. */
export function uniteAreas(areas: readonly Area[]): Area {
  const filled = areas.filter(isArea);
  const [first] = filled;
  if (first === undefined) return [];
  if (filled.length === 1) return first;
  return toArea(union(featureCollection(filled.map((area) => multiPolygon(area)))));
}

/** The lines (degrees) with no vertex that is less than `metres` off the line without it. */
export function simplifyLines(lines: readonly Line[], metres: number): Line[] {
  return lines.map((line) =>
    toLine(
      simplify(lineString(line), { tolerance: metres / DEGREE, highQuality: true }).geometry
        .coordinates,
    ),
  );
}

/** As simplifyLines, for the rings of an area. */
export function simplifyArea(area: Area, metres: number): Area {
  if (!isArea(area)) return [];
  return toArea(simplify(multiPolygon(area), { tolerance: metres / DEGREE, highQuality: true }));
}

/**
 * Everything within `metres` of the lines (degrees), exact to about 0.1 %.
 *
 * Turf buffers on a sphere of 6,371 km. At the lines' middle latitude the ellipsoid's radii of
 * curvature are M north–south and N east–west, so the lines are stretched by M/R and N/R about
 * their middle before, and the buffer shrunk by as much after.
 */
export function bufferLines(lines: readonly Line[], metres: number, steps = ARC_STEPS): Area {
  const points = lines.flat();
  if (points.length === 0) return [];
  const middle = middleOf(boxOf(points));
  const [east, north] = curvature(middle[1]);
  const stretch = ([lon, lat]: Xy): Xy => [
    middle[0] + (lon - middle[0]) * east,
    middle[1] + (lat - middle[1]) * north,
  ];
  const shrink = ([lon, lat]: Xy): Xy => [
    middle[0] + (lon - middle[0]) / east,
    middle[1] + (lat - middle[1]) / north,
  ];
  const stretched = multiLineString(lines.map((line) => line.map(stretch)));
  const area = toArea(buffer(stretched, metres / 1000, { units: 'kilometers', steps }));
  return area.map((rings) => rings.map((ring) => ring.map(shrink)));
}

/** N/R and M/R at a latitude: prime-vertical and meridional radii of WGS84 over Turf's sphere's. */
function curvature(latitude: number): [number, number] {
  const a = 6_378_137;
  const e2 = 0.00669437999014;
  const w = 1 - e2 * Math.sin((latitude * Math.PI) / 180) ** 2;
  return [a / Math.sqrt(w) / earthRadius, (a * (1 - e2)) / w ** 1.5 / earthRadius];
}
