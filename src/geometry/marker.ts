import type { Marker } from '../domain/dataset.ts';
import type { Line } from './coordinates.ts';
import { type Figure, metresTo } from './figure.ts';
import { roundXy } from './finish.ts';
import { everyStep, halfWay, planeLength } from './sample.ts';
import type { Scene } from './scene.ts';

/** Metres between the points of the line that are tried, on a short and on the longest record. */
const STEP = 20;
const MOST_POINTS = 5000;
/** Sums of distances that differ by less (metres) are equal: shapes are rounded to a metre or so. */
const TIE = 3;

/**
 * Where the split ring stands: on OSM's line of the record's stretches, at the point from which
 * the distances to the sides' latest claims add up to the least. The sum treats both alike: with a
 * point on each side it is where the straight line between them crosses the border. Of a run that
 * ties (both claims reach the line) it is the middle, of several the longest, of equals the first.
 * @param latest the figures of the sides' latest claims that are drawn: two, one or none
 */
export function markerOf(latest: readonly Figure[], { stretches, plane }: Scene): Marker {
  const lines = stretches.flatMap(({ id, lines }) =>
    lines.map((line) => ({ stretch: id, line: plane.line(line) })),
  );
  const total = lines.reduce((sum, { line }) => sum + planeLength(line), 0);
  const runs =
    latest.length === 0
      ? lines.slice(0, stretches[0]?.lines.length)
      : tiedRuns(lines, latest, Math.max(STEP, total / MOST_POINTS));
  const [first] = runs;
  if (first === undefined) throw new Error('a record needs a stretch with a line');
  const best = runs.reduce((a, b) => (planeLength(b.line) > planeLength(a.line) ? b : a), first);
  const at = roundXy(plane.from(halfWay(best.line)));
  return { at, stretch: best.stretch };
}

interface Run {
  stretch: string;
  line: Line;
}

/** The runs of the lines from which the sum of distances is the least. */
function tiedRuns(lines: readonly Run[], figures: readonly Figure[], step: number): Run[] {
  const tried = lines.map(({ stretch, line }) => {
    const points = everyStep(line, step);
    const sum = (i: number) => {
      const point = points[i];
      return point === undefined
        ? Number.POSITIVE_INFINITY
        : figures.reduce((metres, figure) => metres + metresTo(point, figure), 0);
    };
    return { stretch, points, sums: points.map((_, i) => sum(i)) };
  });
  const least = tried.reduce(
    (min, { sums }) => sums.reduce((a, b) => Math.min(a, b), min),
    Infinity,
  );
  return tried.flatMap(({ stretch, points, sums }) => {
    const runs: Run[] = [];
    let open: Run | undefined;
    points.forEach((point, i) => {
      if ((sums[i] ?? Infinity) > least + TIE) open = undefined;
      else if (open !== undefined) open.line.push(point);
      else {
        open = { stretch, line: [point] };
        runs.push(open);
      }
    });
    return runs;
  });
}
