import type { DatasetIndex, IncidentSummary } from '../domain/dataset.ts';
import { INCIDENT_KINDS } from '../domain/incident.ts';
import type { PartyId } from '../domain/party.ts';
import type { Whereabouts } from '../domain/whereabouts.ts';
import { Draw } from './generate.ts';

/** A stretch's line, as positions in degrees WGS84. */
export type StretchLines = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** Days from the first made-up incident to the last. */
const DAYS = 900;
/** Degrees around a marker that its frame shows. */
const AROUND = 0.05;

/**
 * An index with made-up incidents in place of the real ones, to measure the pages with; never part
 * of the site. Their markers stand on the stretches' own lines, each side's place is a place, a
 * region or a side of the line, and both sides get them alike.
 * @param seed the same seed gives the same index
 */
export function generateIndex(
  count: number,
  seed: number,
  real: DatasetIndex,
  lines: StretchLines,
): DatasetIndex {
  const draw = new Draw(seed);
  const stretches = real.stretches.filter(({ id }) => (lines.get(id)?.length ?? 0) > 1);
  const whereabouts = (party: PartyId, region: string): Whereabouts =>
    draw.one([
      { kind: 'borderZone', regions: [region] },
      { kind: 'region', regions: [region] },
      { kind: 'place', places: [draw.one(real.places).id] },
      { kind: 'toward', places: [draw.one(real.places).id] },
      { kind: 'ownSide', side: party },
    ] as const);
  const incidentOf = (number: number): IncidentSummary => {
    const time = Date.UTC(2021, 4, 1 + Math.floor((number * DAYS) / count));
    const day = new Date(time).toISOString().slice(0, 10);
    const stretch = draw.one(stretches);
    const [lon, lat] = along(lines.get(stretch.id) ?? [], draw);
    return {
      id: `${day}-made-up-${number}`,
      kind: draw.one(INCIDENT_KINDS),
      title: { en: `Made-up report ${number}: ${draw.words(8)}` },
      when: { start: day },
      stretches: [stretch.id],
      confidence: draw.one(['high', 'medium'] as const),
      marker: { at: [lon, lat], stretch: stretch.id },
      extent: [lon - AROUND, lat - AROUND, lon + AROUND, lat + AROUND],
      latest: {
        armenia: whereabouts('armenia', stretch.armenia),
        azerbaijan: whereabouts('azerbaijan', stretch.azerbaijan),
      },
    };
  };
  return { ...real, incidents: Array.from({ length: count }, (_, number) => incidentOf(number)) };
}

/** A position on a line, between two of its vertices. */
function along(line: readonly (readonly [number, number])[], draw: Draw): [number, number] {
  const at = draw.below(line.length - 1);
  const [from, to] = [line[at], line[at + 1]];
  if (from === undefined || to === undefined) throw new Error('a line has two vertices');
  const share = draw.below(1000) / 1000;
  const between = (a: number, b: number) => Number((a + (b - a) * share).toFixed(5));
  return [between(from[0], to[0]), between(from[1], to[1])];
}
