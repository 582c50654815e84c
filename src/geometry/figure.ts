import type { ShapeGeometry } from '../domain/shape.ts';
import { type Area, areaOf, type Line, linesOf, type Xy } from './coordinates.ts';
import { inArea, linesCross, nearestOnLines } from './nearest.ts';
import type { Plane } from './plane.ts';

/** What distances are measured to, in a plane in metres. */
export interface Figure {
  /** Lines, rings of the areas, and points as lines of one vertex. */
  outline: Line[];
  area: Area;
}

/** Lays a geometry (degrees) into the plane. */
export function figureOf(geometries: readonly ShapeGeometry[], plane: Plane): Figure {
  const outline: Line[] = [];
  const area: Area = [];
  for (const geometry of geometries) {
    if (geometry.type === 'Point') outline.push([plane.to(geometry.coordinates)]);
    outline.push(...linesOf(geometry).map(plane.line));
    const polygons = areaOf(geometry).map((rings) => rings.map(plane.line));
    outline.push(...polygons.flat());
    area.push(...polygons);
  }
  return { outline, area };
}

/** Metres in the plane from a point to the figure, 0 inside its area. */
export function metresTo(p: Xy, figure: Figure): number {
  if (inArea(p, figure.area)) return 0;
  return nearestOnLines(p, figure.outline)?.metres ?? Number.POSITIVE_INFINITY;
}

/**
 * The nearest points of two figures in the plane; undefined where they overlap or cross.
 * One of the two is always a vertex, so vertices against segments are enough.
 * @throws if a figure is empty.
 */
export function nearestPair(one: Figure, other: Figure): [Xy, Xy] | undefined {
  if (overlap(one, other)) return undefined;
  let best: { pair: [Xy, Xy]; metres: number } | undefined;
  const search = (from: Figure, to: Figure, order: (a: Xy, b: Xy) => [Xy, Xy]) => {
    for (const vertex of from.outline.flat()) {
      const found = nearestOnLines(vertex, to.outline);
      if (found === undefined || found.metres >= (best?.metres ?? Number.POSITIVE_INFINITY))
        continue;
      best = { pair: order(vertex, found.at), metres: found.metres };
    }
  };
  search(one, other, (a, b) => [a, b]);
  search(other, one, (a, b) => [b, a]);
  if (best === undefined) throw new Error('no distance to an empty figure');
  return best.pair;
}

function overlap(one: Figure, other: Figure): boolean {
  const within = (inner: Figure, outer: Figure) =>
    inner.outline.some(([first]) => first !== undefined && inArea(first, outer.area));
  return within(one, other) || within(other, one) || linesCross(one.outline, other.outline);
}
