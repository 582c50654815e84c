import { identifier } from './identifier.ts';
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
});
export type Stretch = z.infer<typeof stretch>;

/** A dated, attributed drawing of the border. */
export const borderSource = z.strictObject({
  id: z.enum(['osm', 'natural-earth']),
  name: z.string(),
  year: z.number().int(),
  /** Metres by which its drawing can be off from what it generalises. */
  errorMetres: z.number().positive(),
});
export type BorderSource = z.infer<typeof borderSource>;
