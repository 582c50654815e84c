import type { ClaimShape } from '../domain/shape.ts';
import { type Box, boxOf, verticesOf, type Xy } from './coordinates.ts';
import { linesAlong, type Scene } from './scene.ts';

/** Metres across, at least, whichever way the view is turned. */
const LEAST = 6000;
/** Metres round the marker that are shown of shapes which run on along the border. */
const NEAR = 4000;
/** Metres round the marker that are always shown: ground of both sides. */
const ROUND_MARKER = 2000;
/** Share of the view's size left free on each side. */
const PADDING = 0.12;

const RUNS_ON: ReadonlySet<ClaimShape['form']> = new Set(['strip', 'line', 'region']);

/**
 * West, south, east, north (degrees) of the view that shows both sides' latest claims around the
 * marker: places in whole, shapes that run on along the border by their part near the marker.
 * Where no side names a place, and where a record of several stretches is claimed along them, the
 * stretches themselves are shown.
 * @param latest the drawn shapes of the sides' latest claims
 */
export function incidentExtent(at: Xy, latest: readonly ClaimShape[], scene: Scene): Box {
  const { plane, stretches } = scene;
  const runsOn = latest.some(({ form }) => RUNS_ON.has(form));
  const points: Xy[] = [plane.to(at)];
  for (const { anchor, form, parts } of latest) {
    points.push(plane.to(anchor));
    if (!RUNS_ON.has(form)) points.push(...parts.flatMap(verticesOf).map(plane.to));
  }
  if (latest.length === 0 || (stretches.length > 1 && runsOn)) {
    points.push(...linesAlong(stretches).flat().map(plane.to));
  }
  return toDegrees(
    padded(atLeast(boxOf(points), plane.to(at), runsOn ? NEAR : ROUND_MARKER)),
    scene,
  );
}

/** Widened to LEAST about its middle, and to `near` metres round the marker. */
function atLeast([west, south, east, north]: Box, [x, y]: Xy, near: number): Box {
  const wider = Math.max(0, LEAST - (east - west)) / 2;
  const higher = Math.max(0, LEAST - (north - south)) / 2;
  return boxOf([
    [west - wider, south - higher],
    [east + wider, north + higher],
    [x - near, y - near],
    [x + near, y + near],
  ]);
}

function padded([west, south, east, north]: Box): Box {
  const x = (east - west) * PADDING;
  const y = (north - south) * PADDING;
  return [west - x, south - y, east + x, north + y];
}

/** The box's four corners back in degrees, to 4 decimals. */
function toDegrees([west, south, east, north]: Box, { plane }: Scene): Box {
  const corners: Xy[] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  const [w, s, e, n] = boxOf(corners.map(plane.from));
  const round = (v: number) => Number(v.toFixed(4));
  return [round(w), round(s), round(e), round(n)];
}
