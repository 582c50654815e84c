import type { PartyId } from '../domain/party.ts';
import { z } from '../domain/zod.ts';
import type { Area, Line } from './coordinates.ts';
import type { StretchLine } from './world.ts';

const xy = z.tuple([z.number(), z.number()]);
const line = z.array(xy).min(2);
const ring = z.array(xy).min(4);

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({ properties: z.record(z.string(), z.unknown()), geometry: z.unknown() }),
  ),
});

const polygons = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
const lines = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line).min(1) }),
]);

const partyOf: Readonly<Record<string, PartyId>> = { AM: 'armenia', AZ: 'azerbaijan' };

const regionProperties = z.object({
  id: z.string(),
  kind: z.enum(['region', 'exclave']),
  /** Of an exclave: the region that it belongs to. */
  region: z.string().optional(),
});
const stretchProperties = z.object({
  id: z.string(),
  armenia: z.string(),
  azerbaijan: z.string(),
  year: z.number().int(),
  error_m: z
    .number({ error: 'is no number; write the metres that the line can be off, or null' })
    .nonnegative()
    .nullable(),
});
/** Kilometres of a stretch that were traced from a source, by its id. */
const TRACED = /^traced_(\w+)_km$/;

export interface RegionPart {
  id: string;
  party: PartyId;
  exclave: boolean;
  area: Area;
}

function features(file: unknown, name: string, errors: string[]) {
  const parsed = collection.safeParse(file);
  if (parsed.success) return parsed.data.features;
  errors.push(`${name}: is not a GeoJSON FeatureCollection`);
  return [];
}

const problems = (name: string, error: z.ZodError): string[] =>
  error.issues.map((issue) => `${name}.${issue.path.join('.')}: ${issue.message}`);

/** The two parties' region polygons of a file. */
export function parseRegions(file: unknown, name: string, errors: string[]): RegionPart[] {
  return features(file, name, errors).flatMap(({ properties, geometry }, i) => {
    const party = partyOf[String(properties['country'])];
    if (party === undefined || properties['kind'] === 'place') return [];
    const where = `${name}.features[${i}]`;
    const told = regionProperties.safeParse(properties);
    const drawn = polygons.safeParse(geometry);
    if (!told.success) errors.push(...problems(`${where}.properties`, told.error));
    if (!drawn.success) errors.push(...problems(`${where}.geometry`, drawn.error));
    if (!told.success || !drawn.success) return [];
    const { id, kind, region } = told.data;
    const { type, coordinates } = drawn.data;
    const area = type === 'Polygon' ? [coordinates] : coordinates;
    return [{ id: region ?? id, party, exclave: kind === 'exclave', area }];
  });
}

/** The stretches of a border file. */
export function parseBorder(file: unknown, name: string, errors: string[]): StretchLine[] {
  return features(file, name, errors).flatMap(({ properties, geometry }, i) => {
    const where = `${name}.features[${i}]`;
    const told = stretchProperties.safeParse(properties);
    const drawn = lines.safeParse(geometry);
    if (!told.success) errors.push(...problems(`${where}.properties`, told.error));
    if (!drawn.success) errors.push(...problems(`${where}.geometry`, drawn.error));
    if (!told.success || !drawn.success) return [];
    const { error_m, ...stretch } = told.data;
    const coordinates: Line[] =
      drawn.data.type === 'LineString' ? [drawn.data.coordinates] : drawn.data.coordinates;
    const tracedFrom = Object.keys(properties).flatMap((name) => TRACED.exec(name)?.[1] ?? []);
    return [{ ...stretch, errorMetres: error_m, tracedFrom, lines: coordinates }];
  });
}
