/**
 * Cuts the border of two countries into stretches, one for each pair of regions that meet there.
 * Each stretch runs with Armenia on its left, being part of an exterior ring walked counter-clockwise.
 */
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { ringsOf } from './geojson.ts';
import { lat, lon, segmentKey, segments } from './planar.ts';
import type { Item, Line } from './types.ts';

export interface Area {
  /** Slug of the region. */
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

export interface Stretch {
  readonly armenia: string;
  readonly azerbaijan: string;
  readonly lines: Line[];
}

/** Stretches in the order of the two lists. Closed rings (exclaves) are left out by the caller. */
export const stretches = (armenian: Area[], azerbaijani: Area[]): Stretch[] => {
  const owner = new Map<string, string>();
  for (const area of azerbaijani) {
    for (const ring of ringsOf(area.geometry)) {
      for (const [a, b] of segments(ring)) owner.set(segmentKey(a, b), area.id);
    }
  }
  return armenian.flatMap((area) => {
    const found = new Map<string, Line[]>();
    for (const ring of ringsOf(area.geometry)) {
      for (const run of runs(ring, owner))
        found.set(run.owner, [...(found.get(run.owner) ?? []), run.line]);
    }
    // A region may come as several areas; its stretch is one.
    return [...new Set(azerbaijani.map(({ id }) => id))].flatMap((id) => {
      const lines = found.get(id);
      return lines ? [{ armenia: area.id, azerbaijan: id, lines }] : [];
    });
  });
};

interface Run {
  owner: string;
  line: Line;
}

/** Maximal runs of a ring's segments with one owner across; a run over the ring's start is joined. */
const runs = (ring: Line, owner: ReadonlyMap<string, string>): Run[] => {
  const found: Run[] = [];
  let open: Run | undefined;
  for (const [a, b] of segments(ring)) {
    const across = owner.get(segmentKey(a, b));
    if (across === undefined) open = undefined;
    else if (open?.owner === across) open.line.push(b);
    else {
      open = { owner: across, line: [a, b] };
      found.push(open);
    }
  }
  const [first] = found;
  const last = found.at(-1);
  const start = ring[0];
  if (
    first &&
    last &&
    first !== last &&
    first.owner === last.owner &&
    start &&
    first.line[0] === start &&
    last === open
  ) {
    first.line = [...last.line, ...first.line.slice(1)];
    found.pop();
  }
  return found;
};

/**
 * Which side lies west: the sign of the sum, over the segments, of length times the unit normal that points
 * into Armenia. With Armenia on the left that normal times length is (-Δy, Δx), so its west-east part is
 * minus the sum of Δy: Armenia lies west when the stretch as a whole runs north.
 */
export const westSide = (lines: Line[]): 'armenia' | 'azerbaijan' => {
  let north = 0;
  for (const line of lines) for (const [a, b] of segments(line)) north += lat(b) - lat(a);
  return north > 0 ? 'armenia' : 'azerbaijan';
};

export const lineGeometry = (lines: Line[]): LineString | MultiLineString => {
  const [only] = lines;
  return lines.length === 1 && only
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: lines };
};

/** An area without its small rings: what is left is the main body, exclaves and holes for exclaves gone. */
export const mainBody = (
  item: Item<Polygon | MultiPolygon>,
  smallest: number,
): Polygon | MultiPolygon => {
  const polygons =
    item.geometry.type === 'Polygon' ? [item.geometry.coordinates] : item.geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons
      .map((rings) => rings.filter((ring) => squareDegrees(ring) > smallest))
      .filter((rings) => rings.length > 0),
  };
};

const squareDegrees = (ring: Line): number => {
  let sum = 0;
  for (const [a, b] of segments(ring)) sum += lon(a) * lat(b) - lon(b) * lat(a);
  return Math.abs(sum / 2);
};
