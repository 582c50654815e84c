import type { LineError } from '../domain/line-provenance.ts';
import type { PartyId } from '../domain/party.ts';
import { PARTIES } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import type { Area, Box, Line } from './coordinates.ts';
import { boxOf } from './coordinates.ts';
import { parseBorder, parseRegions } from './geodata-schema.ts';

/** A province or district, in degrees. */
export interface RegionArea {
  id: string;
  party: PartyId;
  /** The region's main body: what is drawn. */
  main: Area;
  /** With its exclaves: what contains a point. */
  whole: Area;
  box: Box;
}

/** The border between two regions as one source draws it, in degrees. */
export interface StretchLine {
  id: string;
  armenia: string;
  azerbaijan: string;
  lines: Line[];
  year: number;
  /** Metres by which it can be off; null where that is not known. */
  errorMetres: LineError;
  /** Ids of what it was traced from; none for a line that is one source's own. */
  tracedFrom: string[];
}

export const BORDER_IDS = ['osm', 'natural-earth'] as const;
export type BorderId = (typeof BORDER_IDS)[number];

/** The ground that claims are drawn on. */
export interface World {
  regions: ReadonlyMap<string, RegionArea>;
  borders: Record<BorderId, ReadonlyMap<string, StretchLine>>;
  places: ReadonlyMap<string, Place>;
}

/** Parsed GeoJSON files (`unknown`) and the gazetteer. */
export interface WorldInput {
  /** Feature collections of regions; features of other countries and points are passed over. */
  regions: readonly unknown[];
  borders: Record<BorderId, unknown>;
  places: readonly Place[];
}

/**
 * Checks the geodata and sorts it by id.
 * @throws Error that lists everything wrong, with file, feature and property.
 */
export function worldFrom(input: WorldInput): World {
  const errors: string[] = [];
  const parts = input.regions.flatMap((file, i) => parseRegions(file, `regions[${i}]`, errors));
  const stretches = (id: BorderId) =>
    new Map(parseBorder(input.borders[id], `borders.${id}`, errors).map((s) => [s.id, s]));
  const borders = { osm: stretches('osm'), 'natural-earth': stretches('natural-earth') };
  const regions = new Map<string, RegionArea>();
  for (const { id, party, area } of parts.filter((part) => !part.exclave)) {
    if (regions.has(id)) errors.push(`regions: ${id} is there twice; give each region once`);
    const away = parts.filter((part) => part.exclave && part.id === id);
    const whole = [...area, ...away.flatMap((part) => part.area)];
    regions.set(id, { id, party, main: area, whole, box: boxOf(whole.flat(2)) });
  }
  for (const { id, armenia, azerbaijan, tracedFrom } of borders.osm.values()) {
    if (tracedFrom.length === 0)
      errors.push(
        `borders.osm: ${id} does not say what it was traced from; add it to line-provenance.yaml and run: npm run geodata`,
      );
    for (const [i, region] of [armenia, azerbaijan].entries()) {
      if (regions.get(region)?.party === PARTIES[i]) continue;
      errors.push(`borders.osm: ${id} names ${region}, which is no region of ${PARTIES[i]}`);
    }
  }
  if (errors.length > 0) throw new Error(`The geodata cannot be used:\n${errors.join('\n')}`);
  return { regions, borders, places: new Map(input.places.map((place) => [place.id, place])) };
}
