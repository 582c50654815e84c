import type { PartyId } from '../domain/party.ts';
import { bufferLines, simplifyLines } from './areas.ts';
import { boxesMeet, boxOf, type Line, type Xy } from './coordinates.ts';
import type { Drawing } from './drawing.ts';
import { lineGeometry } from './finish.ts';
import { regionAt } from './locate.ts';
import { nearestOnLines } from './nearest.ts';
import { everyStep } from './sample.ts';
import { linesAlong, regionsAlong, type Scene } from './scene.ts';

/** Metres between the points at which the parallel line is tested and, if need be, cut. */
const STEP = 50;
/** Metres by which the drawn line may leave the exact parallel. */
const TOLERANCE = 3;
const ARC_STEPS = 32;

/**
 * The line that lies `metres` inside a side: all points of its regions along the record's stretches
 * whose distance to the border is just that and whose nearest point of it lies on those stretches. It is taken from the
 * boundary of the stretches' buffer, which has no folds where the border bends tighter than the
 * distance, unlike a line offset vertex by vertex.
 */
export function drawInsideBorder(side: PartyId, metres: number, scene: Scene): Drawing | undefined {
  const { plane, world } = scene;
  const own = linesAlong(scene.stretches);
  const rings = bufferLines(simplifyLines(own, TOLERANCE / 2), metres, ARC_STEPS).flat();
  const regions = new Set(regionsAlong(side, scene));
  const others = neighbours(metres, scene).map(plane.line);
  const holds = (point: Xy): boolean => {
    const other = nearestOnLines(point, others);
    if (other !== undefined && other.metres < metres - TOLERANCE) return false;
    return regions.has(regionAt(plane.from(point), world)?.id ?? '');
  };
  const runs = rings.flatMap((ring) => runsWhere(everyStep(plane.line(ring), STEP), holds));
  const lines = simplifyLines(
    runs.map((run) => run.map(plane.from)),
    TOLERANCE,
  );
  const geometry = lineGeometry(lines);
  return geometry && { form: 'line', edgeStated: true, parts: [geometry] };
}

/** The border's other stretches as far as they can come nearer than the record's. */
function neighbours(metres: number, { world, stretches }: Scene): Line[] {
  const [west, south, east, north] = boxOf(linesAlong(stretches).flat());
  const margin = (metres / 111_000) * 3;
  const box = [west - margin, south - margin, east + margin, north + margin] as const;
  return [...world.borders.osm.values()]
    .filter((stretch) => !stretches.includes(stretch))
    .flatMap(({ lines }) => lines)
    .filter((line) => boxesMeet(boxOf(line), [...box]));
}

/** Runs of a closed ring's points that hold, joined over the ring's start. */
function runsWhere(ring: Line, holds: (point: Xy) => boolean): Line[] {
  const kept = ring.map(holds);
  if (kept.every(Boolean)) return [ring];
  const open = ring.slice(0, -1);
  const start = kept.indexOf(false);
  const runs: Line[] = [];
  let run: Line = [];
  for (let i = 0; i <= open.length; i++) {
    const index = (start + i) % open.length;
    const point = open[index];
    if (kept[index] === true && point !== undefined) run.push(point);
    else {
      if (run.length > 1) runs.push(run);
      run = [];
    }
  }
  return runs;
}
