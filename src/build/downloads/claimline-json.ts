import { z } from 'zod';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { SCHEMA_VERSION } from '../../domain/dataset.ts';
import { identifier } from '../../domain/identifier.ts';
import { incident } from '../../domain/incident.ts';
import { measure } from '../../domain/measure.ts';
import { origins } from '../../domain/origins.ts';
import { party, partyId } from '../../domain/party.ts';
import { place } from '../../domain/place.ts';
import { precisionOf, timePrecisionOf } from '../../domain/precision.ts';
import { reviewCounts } from '../../domain/provenance.ts';
import { borderSource, region, stretch } from '../../domain/region.ts';
import { source } from '../../domain/source.ts';
import { type Context, recordsOf } from './context.ts';
import { ATTRIBUTION, RECORDS } from './licences.ts';

const count = z.number().int().nonnegative();
const counted = z.strictObject({ sources: count, origins: count });
const code = z.number().int().min(1).max(7);

/** What is computed from a record, apart from what stands in it. */
const derived = z.strictObject({
  /** The party that lies west on the incident's main stretch. */
  west: partyId,
  /** The party that the title names first; null where it names none. */
  namedFirst: partyId.nullable(),
  time: z.strictObject({ acled_time_precision: code, ucdp_date_prec: code }),
  ...counted.shape,
  /** By claim id. Codes are absent where no place is stated. */
  claims: z.record(
    identifier,
    counted.extend({ acled_geo_precision: code.optional(), ucdp_where_prec: code.optional() }),
  ),
  measures: z.array(measure),
  /** The record's texts, by language and by who has read them. */
  reviews: reviewCounts,
});

/** The whole record in one file. Shapes are in `incidents.geojson`, under the same claim ids. */
const claimlineFile = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    version: z.string(),
    licence: z.string(),
    attribution: z.string(),
    parties: z.array(party),
    regions: z.array(region),
    stretches: z.array(stretch),
    borders: z.array(borderSource),
    places: z.array(place),
    sources: z.array(source),
    incidents: z.array(z.strictObject({ ...incident.shape, derived })),
  })
  .meta({ title: 'Claimline: all incidents, claims and sources' });
type ClaimlineFile = z.infer<typeof claimlineFile>;

/** `claimline.json`. @throws if the result does not fit its own schema */
export function claimlineJson(context: Context): string {
  const { index } = context.dataset;
  const { places, sources } = recordsOf(context.dataset);
  const file: ClaimlineFile = {
    schemaVersion: SCHEMA_VERSION,
    version: context.version.id,
    licence: RECORDS,
    attribution: ATTRIBUTION,
    parties: index.parties,
    regions: index.regions,
    stretches: index.stretches,
    borders: index.borders,
    places,
    sources,
    incidents: context.dataset.details.map((detail) => ({
      ...detail.incident,
      // In English: the log has a page's languages in the incident's own file.
      changes: detail.incident.changes.map(({ what, ...rest }) => ({
        ...rest,
        what: { en: what.en },
      })),
      derived: derive(detail, context),
    })),
  };
  return `${JSON.stringify(claimlineFile.parse(file))}\n`;
}

function derive(detail: IncidentDetail, context: Context): z.infer<typeof derived> {
  const { incident: record, sources } = detail;
  const time = timePrecisionOf(record.when);
  const names = context.precision(detail);
  const claims = record.claims.map((claim) => {
    const precision = precisionOf(claim.whereabouts, names);
    const codes = precision && {
      acled_geo_precision: precision.acled,
      ucdp_where_prec: precision.ucdp,
    };
    return [claim.id, { ...origins([claim], sources), ...codes }] as const;
  });
  return {
    west: detail.west,
    namedFirst: detail.namedFirst,
    time: { acled_time_precision: time.acled, ucdp_date_prec: time.ucdp },
    ...origins(record.claims, sources),
    claims: Object.fromEntries(claims),
    measures: detail.measures,
    reviews: detail.reviews,
  };
}

/** `schema.json`: the JSON Schema (draft 2020-12) of `claimline.json`. */
export function claimlineSchema(): string {
  const schema = z.toJSONSchema(claimlineFile, { reused: 'ref' });
  return `${JSON.stringify(schema, null, 1)}\n`;
}
