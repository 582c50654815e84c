import { datesOf } from '../domain/changes.ts';
import { claimsOf } from '../domain/claim.ts';
import {
  type DatasetIndex,
  datasetIndex,
  type IncidentDetail,
  incidentDetail,
  type Marker,
  SCHEMA_VERSION,
} from '../domain/dataset.ts';
import type { Incident } from '../domain/incident.ts';
import type { Measure } from '../domain/measure.ts';
import { namedFirst } from '../domain/named-first.ts';
import type { ReviewCounts } from '../domain/provenance.ts';
import type { ClaimShape } from '../domain/shape.ts';
import { namesOf } from '../domain/whereabouts.ts';
import { FEATURED_PLACES } from '../map/map-names.ts';
import type { Atlas } from './atlas.ts';
import type { RecordSet } from './records/load.ts';
import { usesOf } from './uses.ts';

/** What geometry makes of an incident. */
export interface IncidentGeometry {
  marker: Marker;
  extent: [number, number, number, number];
  shapes: ClaimShape[];
  measures: Measure[];
}

/** The data that pages and the browser read. */
export interface Dataset {
  index: DatasetIndex;
  details: IncidentDetail[];
}

/**
 * Puts checked records, geodata, drawings and the counts of who has read the texts together. Pure.
 * @throws if the result does not fit the dataset's own schemas, which the browser parses with too.
 */
export function assemble(
  records: RecordSet,
  atlas: Atlas,
  draw: (incident: Incident) => IncidentGeometry,
  reviewsOf: (incident: Incident) => ReviewCounts,
): Dataset {
  const details = records.incidents.map((incident) =>
    incidentDetail.parse({
      ...detailOf(incident, records, atlas, draw(incident)),
      reviews: reviewsOf(incident),
    }),
  );
  const summaries = details.map(({ summary }) => summary);
  const shown = new Set([
    ...FEATURED_PLACES,
    ...summaries.flatMap(({ latest }) => [
      ...namesOf(latest.armenia).places,
      ...namesOf(latest.azerbaijan).places,
    ]),
  ]);
  const facing = atlas.stretches.flatMap(({ armenia, azerbaijan }) => [armenia, azerbaijan]);
  const regions = new Set([
    ...facing,
    ...records.incidents.flatMap((incident) => [...usesOf(incident).regions]),
    ...records.places.flatMap((place) => place.regions),
  ]);
  const index = datasetIndex.parse({
    schemaVersion: SCHEMA_VERSION,
    parties: records.parties.map(({ id, name }) => ({ id, name })),
    regions: atlas.regions.filter(({ id }) => regions.has(id)),
    stretches: atlas.stretches,
    borders: atlas.borders,
    places: records.places.filter(({ id }) => shown.has(id)),
    dates: datesOf(records.incidents),
    incidents: summaries,
  });
  return { index, details };
}

function detailOf(
  incident: Incident,
  records: RecordSet,
  atlas: Atlas,
  { marker, extent, shapes, measures }: IncidentGeometry,
): Omit<IncidentDetail, 'reviews'> {
  const { id, formerIds, kind, title, when, stretches, confidence, claims } = incident;
  const former = formerIds === undefined ? {} : { formerIds };
  const uses = usesOf(incident);
  const main = atlas.stretches.find((stretch) => stretch.id === stretches[0]);
  if (main === undefined) throw new Error(`${id}: no stretch ${stretches[0]} in geodata/borders`);
  const latest = {
    armenia: claimsOf(claims, 'armenia').latest.whereabouts,
    azerbaijan: claimsOf(claims, 'azerbaijan').latest.whereabouts,
  };
  return {
    schemaVersion: SCHEMA_VERSION,
    summary: { id, ...former, kind, title, when, stretches, confidence, marker, extent, latest },
    incident,
    west: main.west,
    namedFirst: namedFirst(title, 'en', records.parties)?.party ?? null,
    shapes,
    measures,
    sources: records.sources.filter((source) => uses.sources.has(source.id)),
    places: records.places.filter((place) => uses.places.has(place.id)),
  };
}
