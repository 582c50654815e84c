/** Lengths and areas on the WGS84 ellipsoid: Karney, "Algorithms for geodesics", 2013, through geographiclib. */

import geodesic from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { lat, lon } from './planar.ts';
import type { Line } from './types.ts';

const wgs84 = geodesic.Geodesic.WGS84;

const polygonArea = (ring: Line): number => {
  const polygon = wgs84.Polygon(false);
  for (const p of ring.slice(0, -1)) polygon.AddPoint(lat(p), lon(p));
  return Math.abs(polygon.Compute(false, true).area ?? 0);
};

/** Area in m² of a polygon, holes taken off. */
export const area = (geometry: Polygon | MultiPolygon): number => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let sum = 0;
  for (const rings of polygons) {
    rings.forEach((ring, i) => {
      sum += i === 0 ? polygonArea(ring) : -polygonArea(ring);
    });
  }
  return sum;
};

/** Length in metres of a line. */
export const length = (line: Position[]): number => {
  const polyline = wgs84.Polygon(true);
  for (const p of line) polyline.AddPoint(lat(p), lon(p));
  return polyline.Compute(false, true).perimeter;
};
