import type { ShapeGeometry } from '../../domain/shape.ts';
import type { Box } from '../box.ts';
import { type Bounds, type LonLat, type Pixel, project, zoomToFit } from '../mercator.ts';
import { clipLine, clipRing } from './clip.ts';
import { thin } from './thin.ts';

/** The fitted extent's size in the drawing's own units: pixels on a usual desktop map. */
const FIT = { width: 540, height: 600 };
/** Pixels that a drawn line may differ from the data; coarser for what is only context. */
export const EXACT = 0.8;
export const COARSE = 1.8;
/** Tenths of a unit: whole numbers make short paths. */
export const FINE = 10;

/** A view on the Web Mercator plane, in units of the drawing. */
export interface DrawnView {
  zoom: number;
  width: number;
  height: number;
  /** What is drawn: wider than the extent, since the map's shape on the page is not known. */
  box: Box;
  /** What is seen in a box that is at least as wide as it is high: the page has no other. */
  fitted: Box;
  toUnits(at: LonLat): Pixel;
}

export function viewOf(extent: Bounds): DrawnView {
  const zoom = zoomToFit(extent, FIT.width, FIT.height);
  const [left, top] = project([extent[0], extent[3]], zoom);
  const [right, bottom] = project([extent[2], extent[1]], zoom);
  const [width, height] = [right - left, bottom - top];
  const reach = Math.max(width, height);
  const [middleX, middleY] = [width / 2, height / 2];
  return {
    zoom,
    width,
    height,
    box: [middleX - reach * 1.6, middleY - reach, middleX + reach * 1.6, middleY + reach],
    fitted: [Math.min(0, (width - height) / 2), 0, Math.max(width, (width + height) / 2), height],
    toUnits: (at) => {
      const [x, y] = project(at, zoom);
      return [x - left, y - top];
    },
  };
}

const whole = (value: number) => Math.round(value * FINE);

/** SVG path data in tenths of a unit, relative after the first point. */
function pathOf(points: readonly Pixel[], closed: boolean): string {
  const grid = points
    .map(([x, y]): Pixel => [whole(x), whole(y)])
    .filter((point, index, all) => {
      const before = all[index - 1];
      return before === undefined || before[0] !== point[0] || before[1] !== point[1];
    });
  const drawn = closed ? grid.slice(0, -1) : grid;
  const [first] = drawn;
  if (first === undefined || drawn.length < (closed ? 3 : 2)) return '';
  const steps = drawn.slice(1).map((point, index) => {
    const before = drawn[index] ?? point;
    const [dx, dy] = [point[0] - before[0], point[1] - before[1]];
    return `${index > 0 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
  });
  return `M${first[0]} ${first[1]}l${steps.join('')}${closed ? 'z' : ''}`;
}

/** Path data of a geometry, clipped to the view and thinned to what can be seen; '' if outside it. */
export function pathData(geometry: ShapeGeometry, view: DrawnView, tolerance = EXACT): string {
  const units = (line: readonly LonLat[]) => line.map(view.toUnits);
  const ring = (line: readonly LonLat[]) =>
    pathOf(thin(clipRing(units(line), view.box), tolerance), true);
  const line = (points: readonly LonLat[]) =>
    clipLine(units(points), view.box)
      .map((part) => pathOf(thin(part, tolerance), false))
      .join('');
  switch (geometry.type) {
    case 'Point':
      return '';
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.map(line).join('');
    case 'Polygon':
      return geometry.coordinates.map(ring).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(ring).join('');
  }
}
