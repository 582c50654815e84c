import { identifier } from './identifier.ts';
import { z } from './zod.ts';

const border = z.enum(['osm', 'natural-earth']);

/** Metres; null where it is not known, since the line that was used says nothing of its own. */
const errorMetres = z.number().nonnegative().nullable();

/** Geodesic metres on WGS84 between the nearest parts of the two sides' latest claims. */
const betweenClaims = z.strictObject({
  kind: z.literal('betweenClaims'),
  armenia: identifier,
  azerbaijan: identifier,
  /** Absent where a side states no place that can be drawn. */
  metres: z.number().nonnegative().optional(),
  errorMetres: errorMetres.optional(),
});
/** Geodesic metres from a claim's shape to the line as one border source draws it. */
const toLine = z.strictObject({
  kind: z.literal('toLine'),
  claim: identifier,
  border,
  /** These are absent where the source does not draw the stretch. */
  metres: z.number().nonnegative().optional(),
  errorMetres: errorMetres.optional(),
  /** The stretches that it was measured to: one, or those that are as near. */
  stretches: z.array(identifier).min(1).optional(),
  /** What they were traced from: ids of the border source's `traced.sources`; absent where it has none. */
  tracedFrom: z.array(z.string()).min(1).optional(),
});
/**
 * The regions that a claim's shape falls in, by the OSM mosaic; `borderline` where it is nearer to
 * the line than the error, null where that cannot be told because the line's error is not known.
 */
const fallsIn = z.strictObject({
  kind: z.literal('fallsIn'),
  claim: identifier,
  regions: z.array(identifier),
  borderline: z.boolean().nullable(),
});

/** A computed figure with its method's error. Never a verdict. */
export const measure = z.discriminatedUnion('kind', [betweenClaims, toLine, fallsIn]);
export type Measure = z.infer<typeof measure>;
