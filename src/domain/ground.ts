import { identifier } from './identifier.ts';
import { partyId } from './party.ts';
import { localText } from './text.ts';
import { z } from './zod.ts';

/** Polygons of degrees WGS84 lon, lat; each an exterior ring followed by its holes. */
const area = z.array(z.array(z.array(z.tuple([z.number(), z.number()])).min(4)).min(1)).min(1);

/**
 * An area by its name: a province or district of a party, a party's exclave with the region that it
 * belongs to, or a country around.
 */
const groundArea = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('region'), party: partyId, name: localText, area }),
  z.strictObject({
    kind: z.literal('exclave'),
    party: partyId,
    region: identifier,
    name: localText,
    area,
  }),
  z.strictObject({ kind: z.literal('country'), name: localText, area }),
]);
export type GroundArea = z.infer<typeof groundArea>;

/** All that the map has outlines and names for; no two areas overlap. */
export const ground = z.array(groundArea);
export type Ground = z.infer<typeof ground>;
