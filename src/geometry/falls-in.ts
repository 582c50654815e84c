import type { Measure } from '../domain/measure.ts';
import { boxOf, type Xy } from './coordinates.ts';
import { circle } from './disc.ts';
import { type Figure, figureOf } from './figure.ts';
import { regionAt } from './locate.ts';
import type { LineDistance, Measured } from './measures.ts';
import { inArea } from './nearest.ts';
import { discsOf } from './place.ts';
import { everyStep } from './sample.ts';
import type { Scene } from './scene.ts';

/** Points tried across an area's box, each way. */
const GRID = 24;
/** Metres between the points tried on a line. */
const STEP = 250;
/** A region counts with this share of a part's points: less is two drawings' edges not matching. */
const LEAST_SHARE = 0.01;

/**
 * The regions of the OSM mosaic that a claim's place falls in, by id. A place is taken with its
 * extent where that is stated, else by its position. `borderline` where a point's or place's
 * distance to the line is within the errors, so that the figures cannot tell the side.
 * @param line the claim's distance to OSM's line; undefined where that draws none of its stretches
 */
export function fallsIn(
  { claim, reach }: Measured,
  line: LineDistance | undefined,
  scene: Scene,
): Measure {
  const parts = partsOf(extentOf(claim.whereabouts, reach.figure, scene));
  const regions = new Set(parts.flatMap((points) => regionsOf(points, scene)));
  const { kind } = claim.whereabouts;
  const located = kind === 'point' || kind === 'place';
  const borderline = located && line !== undefined && isBorderline(line, reach.errorMetres);
  return { kind: 'fallsIn', claim: claim.id, regions: [...regions].sort(), borderline };
}

/** Null where only the line's own error would tell and that is not known. */
function isBorderline({ metres, error }: LineDistance, own: number): boolean | null {
  if (metres <= own) return true;
  return error === null ? null : metres <= error;
}

/** The regions that hold enough of the points. */
function regionsOf(points: readonly Xy[], { plane, world }: Scene): string[] {
  const counts = new Map<string, number>();
  for (const point of points) {
    const id = regionAt(plane.from(point), world)?.id;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const enough = points.length * LEAST_SHARE;
  return [...counts].filter(([, count]) => count >= enough).map(([id]) => id);
}

/** The figure, with the discs of places whose extent is stated in place of their positions. */
function extentOf(where: Measured['claim']['whereabouts'], figure: Figure, scene: Scene): Figure {
  if (where.kind !== 'place') return figure;
  const discs = discsOf(where.places, scene.world);
  return figureOf(
    discs.map(({ centre, radius, stated }) =>
      stated
        ? { type: 'MultiPolygon', coordinates: circle(centre, radius) }
        : { type: 'Point', coordinates: centre },
    ),
    scene.plane,
  );
}

/** Points spread over each polygon, line and point of a figure. */
function partsOf({ area, outline }: Figure): Xy[][] {
  const lines = area.length === 0 ? outline : outline.filter((line) => line.length === 1);
  return [...lines.map((line) => everyStep(line, STEP)), ...area.map(gridIn)];
}

function gridIn(rings: Xy[][]): Xy[] {
  const [west, south, east, north] = boxOf(rings.flat());
  const at = (i: number, from: number, to: number) => from + ((i + 0.5) / GRID) * (to - from);
  const grid = Array.from(
    { length: GRID * GRID },
    (_, i): Xy => [at(i % GRID, west, east), at(Math.floor(i / GRID), south, north)],
  );
  return grid.filter((point) => inArea(point, [rings]));
}
