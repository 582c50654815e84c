/** The Armenia–Azerbaijan line by two sources, as features: a stretch each. */
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { type LineProvenance, statedError } from '../../../src/domain/line-provenance.ts';
import { length } from './geodesic.ts';
import { feature, text } from './geojson.ts';
import type { NaturalEarth } from './natural-earth.ts';
import { pointsEvery } from './planar.ts';
import { BORDER_REGIONS, NAKHCHIVAN } from './regions.ts';
import { segmentIndex } from './segment-index.ts';
import {
  type Area,
  lineGeometry,
  mainBody,
  type Stretch,
  stretches,
  westSide,
} from './stretches.ts';
import type { Claimed, Item, Line, Properties } from './types.ts';
import { ensureWinding } from './write.ts';

type Unit = Item<Polygon | MultiPolygon>;
type Border = Item<LineString | MultiLineString>;

/** Exclaves and their holes are smaller than this (square degrees), the regions' main bodies larger. */
const EXCLAVE = 0.0085;

const areas = (units: Unit[], country: Claimed, idOf: (unit: Unit) => string): Area[] =>
  BORDER_REGIONS.filter((region) => region.country === country).flatMap((region) =>
    units
      .filter((unit) => idOf(unit) === region.iso)
      .map((unit) => ({ id: region.id, geometry: mainBody(ensureWinding(unit), EXCLAVE) })),
  );

const cut = (units: Unit[], idOf: (unit: Unit) => string): Stretch[] =>
  stretches(areas(units, 'AM', idOf), areas(units, 'AZ', idOf));

/** Furthest and mean distance in metres from points along some lines to another set of lines. */
const apart = (from: Line[], to: Line[]): { furthest: number; mean: number } => {
  const nearest = segmentIndex(to);
  let [furthest, sum, count] = [0, 0, 0];
  for (const line of from) {
    for (const p of pointsEvery(line, 50)) {
      const metres = nearest(p)?.distance ?? Infinity;
      furthest = Math.max(furthest, metres);
      sum += metres;
      count++;
    }
  }
  return { furthest, mean: sum / count };
};

const described = (stretch: Stretch, extra: Properties): Border => {
  const am = BORDER_REGIONS.find((r) => r.id === stretch.armenia);
  const az = BORDER_REGIONS.find((r) => r.id === stretch.azerbaijan);
  if (!am || !az) throw new Error(`unknown regions ${stretch.armenia}, ${stretch.azerbaijan}`);
  const names = Object.fromEntries(
    (['en', 'hy', 'az', 'ru'] as const).map((l) => [
      `name_${l}`,
      `${am.names[l]} – ${az.names[l]}`,
    ]),
  );
  const metres = stretch.lines.reduce((sum, line) => sum + length(line), 0);
  return feature(lineGeometry(stretch.lines), {
    id: `${am.id}-${az.id}`,
    armenia: am.id,
    azerbaijan: az.id,
    west: westSide(stretch.lines),
    length_km: Number((metres / 1000).toFixed(1)),
    ...extra,
    ...names,
  });
};

const unitOf = (unit: Unit): string => text(unit.properties, 'unit');

/** Ids of the stretches that OpenStreetMap's line has. */
export const stretchIds = (units: Unit[]): string[] =>
  cut(units, unitOf).map(({ armenia, azerbaijan }) => `${armenia}-${azerbaijan}`);

/** What a stretch was traced from: its stated error in metres, null where not known, and kilometres by source. */
const tracedFrom = (id: string, { stretches, sources }: LineProvenance): Properties => {
  const traced = stretches[id] ?? {};
  const kilometres = Object.entries(traced).map(([source, km]) => [`traced_${source}_km`, km]);
  return { error_m: statedError(traced, sources), ...Object.fromEntries(kilometres) };
};

/**
 * OpenStreetMap's line. `error_m` is what the sources state that it was traced from, `simplification_m` the
 * Hausdorff distance between the simplified and the full line of the stretch.
 */
export const osmBorder = (
  simplified: Unit[],
  full: Unit[],
  provenance: LineProvenance,
): Border[] => {
  const detailed = cut(full, unitOf);
  return cut(simplified, unitOf).map((stretch) => {
    const id = `${stretch.armenia}-${stretch.azerbaijan}`;
    const same = detailed.find(
      (s) => s.armenia === stretch.armenia && s.azerbaijan === stretch.azerbaijan,
    );
    if (!same) throw new Error(`no full line for ${id}`);
    const moved = Math.max(
      apart(same.lines, stretch.lines).furthest,
      apart(stretch.lines, same.lines).furthest,
    );
    return described(stretch, {
      source: 'osm',
      year: 2026,
      ...tracedFrom(id, provenance),
      simplification_m: Number(moved.toFixed(1)),
    });
  });
};

/**
 * Natural Earth's own line, unwarped. `error_m` is the furthest, `displacement_mean_m` the mean distance from it
 * to OpenStreetMap's line: 1:10 million generalisation, not a rival claim.
 */
export const naturalEarthBorder = (ne: NaturalEarth, osm: Border[]): Border[] => {
  const idOf = (unit: Unit) => {
    const iso = text(unit.properties, 'iso');
    return NAKHCHIVAN.has(iso) ? 'AZ-NX' : iso;
  };
  const reference = osm.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
  return cut(ne.units, idOf).map((stretch) => {
    const { furthest, mean } = apart(stretch.lines, reference);
    return described(stretch, {
      source: 'natural-earth',
      year: 2021,
      error_m: Math.round(furthest),
      displacement_mean_m: Math.round(mean),
    });
  });
};
