import { identifier } from './identifier.ts';
import { position } from './position.ts';
import { plainText } from './text.ts';
import { z } from './zod.ts';

export const PLACE_KINDS = [
  'country',
  'region',
  'town',
  'village',
  'settlement',
  'locality',
  'lake',
  'mountain',
  'bridge',
] as const;

/** Radius in metres of a place's disc where no extent is published: a drawing convention. */
export const CONVENTIONAL_RADIUS = 1500;

/** A gazetteer entry. Its position locates the name, never an event. */
export const place = z.strictObject({
  id: identifier,
  kind: z.enum(PLACE_KINDS),
  names: z.strictObject({
    en: plainText,
    hy: plainText.optional(),
    az: plainText.optional(),
    ru: plainText.optional(),
    /** Each side's own usual form, in Latin letters, where it differs. */
    byParty: z
      .strictObject({ armenia: plainText.optional(), azerbaijan: plainText.optional() })
      .optional(),
    /** Other spellings that readers search for. */
    also: z.array(plainText).optional(),
  }),
  /** Absent where no source gives one: such a place draws nothing. */
  position: position.optional(),
  positionSource: plainText,
  /** How exact the position is, in our words. */
  positionPrecision: plainText.optional(),
  /** The place's own extent across, in metres, where a source states it. */
  extent: z.strictObject({ metres: z.number().positive(), source: plainText }).optional(),
  /** Id of the region polygon it lies in; several for a place on the line. */
  regions: z.array(identifier),
  /** What it must not be mistaken for. */
  confusedWith: plainText.optional(),
});
export type Place = z.infer<typeof place>;
