import { identifier } from './identifier.ts';
import { z } from './zod.ts';

const border = z.enum(['osm', 'natural-earth']);

/** Geodesic metres on WGS84 between the nearest parts of the two sides' latest claims. */
const betweenClaims = z.strictObject({
  kind: z.literal('betweenClaims'),
  armenia: identifier,
  azerbaijan: identifier,
  /** Absent where a side states no place that can be drawn. */
  metres: z.number().nonnegative().optional(),
  errorMetres: z.number().nonnegative().optional(),
});
/** Geodesic metres from a claim's shape to the line as one border source draws it. */
const toLine = z.strictObject({
  kind: z.literal('toLine'),
  claim: identifier,
  border,
  metres: z.number().nonnegative().optional(),
  errorMetres: z.number().nonnegative(),
});
/** The regions that a claim's shape falls in, by the OSM mosaic; `borderline` within its error. */
const fallsIn = z.strictObject({
  kind: z.literal('fallsIn'),
  claim: identifier,
  regions: z.array(identifier),
  borderline: z.boolean(),
});

/** A computed figure with its method's error. Never a verdict. */
export const measure = z.discriminatedUnion('kind', [betweenClaims, toLine, fallsIn]);
export type Measure = z.infer<typeof measure>;
