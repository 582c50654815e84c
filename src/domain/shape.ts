import { identifier } from './identifier.ts';
import { partyId } from './party.ts';
import { z } from './zod.ts';

const xy = z.tuple([z.number(), z.number()]);
const ring = z.array(xy);

/** GeoJSON geometries (RFC 7946), degrees WGS84 lon/lat. */
export const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: xy }),
  z.strictObject({ type: z.literal('LineString'), coordinates: ring }),
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(ring) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
]);
export type ShapeGeometry = z.infer<typeof geometry>;

/** How a whereabouts is drawn. */
const FORMS = ['point', 'disc', 'corridor', 'strip', 'region', 'line'] as const;

/**
 * A claim's whereabouts as drawn. `parts` are laid over each other: a hard shape has one;
 * a fading one has several nested parts, so that the edge that nobody stated is not drawn.
 */
export const claimShape = z.strictObject({
  claim: identifier,
  party: partyId,
  form: z.enum(FORMS),
  /** True where the edge was stated and may be outlined; false where it fades. */
  edgeStated: z.boolean(),
  parts: z.array(geometry).min(1),
  /** Where a leader line ends: the part of the shape nearest to the dispute marker. */
  anchor: xy,
});
export type ClaimShape = z.infer<typeof claimShape>;
