/** Valid as OGC Simple Features has it, by JTS's own check (the one that GEOS and PostGIS have). */
import type { Geometry } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';

const reader = new GeoJSONReader(new GeometryFactory());

/** For tests: what is wrong with a geometry and where; empty where it is valid. */
export function faultOf(name: string, geometry: Geometry): string[] {
  const check = new IsValidOp(reader.read(geometry));
  return check.isValid() ? [] : [`${name}: ${check.getValidationError()}`];
}
