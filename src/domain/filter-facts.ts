import type { DatasetIndex, IncidentSummary } from './dataset.ts';
import type { Confidence, Districts, PairPrecision } from './filter.ts';
import type { IncidentKind } from './incident.ts';
import { PARTIES, type PartyId } from './party.ts';
import { type PrecisionNames, precisionOf } from './precision.ts';
import type { Stretch } from './region.ts';

/** What filters ask of an incident, worked out once. */
export interface Facts {
  incident: IncidentSummary;
  /** First and last day, `YYYY-MM-DD`. */
  start: string;
  end: string;
  /** Ids of its stretches and of the regions on both sides of them. */
  where: ReadonlySet<string>;
  kind: IncidentKind;
  precision: PairPrecision;
  districts: Districts;
  confidence: Confidence;
}

interface Lookup extends PrecisionNames {
  stretches: ReadonlyMap<string, Stretch>;
  regionsOf(place: string): readonly string[];
}

function lookupOf({ places, regions, stretches }: DatasetIndex): Lookup {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const regionById = new Map(regions.map((region) => [region.id, region]));
  return {
    stretches: new Map(stretches.map((stretch) => [stretch.id, stretch])),
    regionsOf: (id) => placeById.get(id)?.regions ?? [],
    placeKind: (id) => placeById.get(id)?.kind,
    regionLevel: (id) => regionById.get(id)?.level,
  };
}

/**
 * Regions that a side's latest claim names: by themselves, by a place that lies in them, or, where
 * it names only a side of the line, those of that side along the incident's stretches.
 */
function regionsNamed(incident: IncidentSummary, party: PartyId, lookup: Lookup): Set<string> {
  const where = incident.latest[party];
  if (where.kind === 'insideBorder' || where.kind === 'ownSide') {
    const along = incident.stretches.flatMap((id) => lookup.stretches.get(id) ?? []);
    return new Set(along.map((stretch) => stretch[where.side]));
  }
  const byPlace = 'places' in where ? where.places.flatMap(lookup.regionsOf) : [];
  const byName = 'regions' in where ? (where.regions ?? []) : [];
  return new Set([...byPlace, ...byName]);
}

function districtsOf(incident: IncidentSummary, lookup: Lookup): Districts {
  const [one, two] = PARTIES.map((party) => regionsNamed(incident, party, lookup));
  if (one === undefined || two === undefined || one.size === 0 || two.size === 0) return 'unnamed';
  return [...one].some((id) => two.has(id)) ? 'shared' : 'different';
}

/** ACLED's codes 1 and 2 are finer than a region, 3 is one or more. */
function pairPrecisionOf({ latest }: IncidentSummary, lookup: Lookup): PairPrecision {
  const fine = PARTIES.filter((party) => (precisionOf(latest[party], lookup)?.acled ?? 3) < 3);
  if (fine.length === 2) return 'both';
  return fine.length === 1 ? 'one' : 'neither';
}

/** The facts of every incident, in the index's order. */
export function factsOf(index: DatasetIndex): Facts[] {
  const lookup = lookupOf(index);
  return index.incidents.map((incident) => {
    const along = incident.stretches.flatMap((id) => lookup.stretches.get(id) ?? []);
    return {
      incident,
      start: incident.when.start,
      end: incident.when.end ?? incident.when.start,
      where: new Set(along.flatMap(({ id, armenia, azerbaijan }) => [id, armenia, azerbaijan])),
      kind: incident.kind,
      precision: pairPrecisionOf(incident, lookup),
      districts: districtsOf(incident, lookup),
      confidence: incident.confidence,
    };
  });
}
