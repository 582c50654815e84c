import { pageDates } from './changes.ts';
import { incidentTime } from './date.ts';
import { identifier, incidentId } from './identifier.ts';
import { INCIDENT_KINDS, incident } from './incident.ts';
import { measure } from './measure.ts';
import { PARTIES, party, partyId } from './party.ts';
import { place } from './place.ts';
import { reviewCounts } from './provenance.ts';
import { borderSource, region, stretch } from './region.ts';
import { claimShape } from './shape.ts';
import { source } from './source.ts';
import { localText } from './text.ts';
import { whereabouts } from './whereabouts.ts';
import { z } from './zod.ts';

/** Raised by one with every change that an older reader of the files would misread. */
export const SCHEMA_VERSION = 1;

const xy = z.tuple([z.number(), z.number()]);

/** The split ring: stands on the border line, marks a dispute, not a finding. */
export const marker = z.strictObject({
  at: xy,
  /** The stretch that it stands on. */
  stretch: identifier,
});
export type Marker = z.infer<typeof marker>;

/** What the map and list need of an incident before it is opened. */
const incidentSummary = z.strictObject({
  id: incidentId,
  /** Ids that it had before, so that addresses with them lead to it. */
  formerIds: z.array(incidentId).optional(),
  kind: z.enum(INCIDENT_KINDS),
  title: localText,
  when: incidentTime,
  stretches: z.array(identifier).min(1),
  confidence: z.enum(['high', 'medium']),
  marker,
  /** West, south, east, north of the view that shows both sides' latest claims. */
  extent: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Each side's latest claimed place. */
  latest: z.strictObject({ armenia: whereabouts, azerbaijan: whereabouts }),
});
export type IncidentSummary = z.infer<typeof incidentSummary>;

/** Everything of one incident, with only the sources and places that it uses. */
export const incidentDetail = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  summary: incidentSummary,
  incident,
  /** The party whose account stands left, since it lies west on the stretch. */
  west: partyId,
  /** The party that the title names first; null where it names none. */
  namedFirst: partyId.nullable(),
  shapes: z.array(claimShape),
  measures: z.array(measure),
  sources: z.array(source),
  places: z.array(place),
  /** The record's texts, by language and by who has read them. */
  reviews: reviewCounts,
});
export type IncidentDetail = z.infer<typeof incidentDetail>;

/** The first file that the browser loads: names, and every incident's summary. */
export const datasetIndex = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  parties: z.array(party).length(PARTIES.length),
  regions: z.array(region),
  stretches: z.array(stretch),
  borders: z.array(borderSource),
  /** Names of the places that summaries mention. */
  places: z.array(place),
  /** Of the record as a whole. */
  dates: pageDates,
  /** In order of time. */
  incidents: z.array(incidentSummary),
});
export type DatasetIndex = z.infer<typeof datasetIndex>;
