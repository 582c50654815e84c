import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import PrecisionModel from 'jsts/org/locationtech/jts/geom/PrecisionModel.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import GeometryPrecisionReducer from 'jsts/org/locationtech/jts/precision/GeometryPrecisionReducer.js';
import { geometry } from '../domain/shape.ts';
import { type Area, areaOf } from './coordinates.ts';

/**
 * An area on the grid of `decimals` decimals of a degree that is valid as OGC Simple Features has it: no
 * ring crosses or overlaps itself or another. Rounding alone does not keep it so: a vertex may be moved
 * over an edge that passes within a unit of the grid. JTS's precision reducer rounds, and nodes and
 * joins anew what is not valid after that; what is valid comes back as it was rounded.
 *
 * @param area rings of at least four positions, closed
 */
export function validArea(area: Area, decimals: number): Area {
  const factory = new GeometryFactory(new PrecisionModel(10 ** decimals));
  const shape: unknown = new GeoJSONReader(factory).read({
    type: 'MultiPolygon',
    coordinates: area,
  });
  const reduced: unknown = GeometryPrecisionReducer.reduce(shape, factory.getPrecisionModel());
  return areaOf(geometry.parse(new GeoJSONWriter().write(reduced)));
}
