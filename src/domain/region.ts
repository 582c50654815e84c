import { identifier } from './identifier.ts';
import {
  type LineError,
  lineProvenance,
  statedError,
  traced,
  tracedSource,
  worstError,
} from './line-provenance.ts';
import { partyId } from './party.ts';
import { localText } from './text.ts';
import { z } from './zod.ts';

/** A province or district: Armenia's regions are provinces, Azerbaijan's districts. */
export const region = z.strictObject({
  id: identifier,
  party: partyId,
  level: z.enum(['province', 'district', 'autonomousRepublic']),
  name: localText,
});
export type Region = z.infer<typeof region>;

/** The border between two regions. */
export const stretch = z.strictObject({
  id: identifier,
  armenia: identifier,
  azerbaijan: identifier,
  /** The party that lies west along it, so whose account stands left. */
  west: partyId,
  /** Kilometres of OpenStreetMap's line by what they were traced from. */
  traced,
});
export type Stretch = z.infer<typeof stretch>;

/** A dated, attributed drawing of the border. */
export const borderSource = z.strictObject({
  id: z.enum(['osm', 'natural-earth']),
  name: z.string(),
  year: z.number().int(),
  /** Metres by which its stretches can be off at most, of those where it is known; null where of none. */
  errorMetres: z.number().positive().nullable(),
  /** What it was traced from; absent for a line that is one source's own. */
  traced: z
    .strictObject({ summary: lineProvenance.shape.summary, sources: z.array(tracedSource) })
    .optional(),
});
export type BorderSource = z.infer<typeof borderSource>;

/** Metres by which a source's line can be off along some stretches; null where that is not known. */
export function errorAlong(border: BorderSource, stretches: readonly Stretch[]): LineError {
  if (border.traced === undefined) return border.errorMetres;
  const { sources } = border.traced;
  return worstError(stretches.map((stretch) => statedError(stretch.traced, sources)));
}
