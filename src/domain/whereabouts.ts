import { identifier } from './identifier.ts';
import { partyId } from './party.ts';
import { phrase } from './phrase.ts';
import { position } from './position.ts';
import { localText, plainText } from './text.ts';
import { z } from './zod.ts';

const ids = (what: string) => z.array(identifier).min(1, `is empty; name at least one ${what}`);
/** Metres that a statement gives: over a hundred kilometres is a slip, and no map of a border. */
const metres = z.number().positive().max(100_000);
const carried = { phrase: phrase.optional() };

/** A coordinate that the statement itself gives. */
const point = z.strictObject({
  kind: z.literal('point'),
  position,
  /** The coordinate as it was written. */
  stated: plainText,
  /** `notStated`, or in words the datum or grid that the statement names or that we read it as. */
  datum: z.union([z.literal('notStated'), localText]),
  /** True where `position` was computed from a grid reference. */
  derived: z.boolean().optional(),
  /** Metres within which the written figures can lie: half the last digit, or the conversion's error. */
  roundingMetres: metres,
  /** Region the statement places it in, if it says so. */
  regions: z.array(identifier).optional(),
  ...carried,
});
/** "At", "near" or "in the territory of" named places. */
const placeKind = z.strictObject({ kind: z.literal('place'), places: ids('place'), ...carried });
/** "In the direction of" or "towards" named places, from the border. */
const toward = z.strictObject({ kind: z.literal('toward'), places: ids('place'), ...carried });
/** "The border zone of" regions, along the line that faces the other side. */
const borderZone = z.strictObject({
  kind: z.literal('borderZone'),
  regions: ids('region'),
  ...carried,
});
/** "In" whole regions. */
const region = z.strictObject({ kind: z.literal('region'), regions: ids('region'), ...carried });
/** A stated distance inside a party's side of the border. */
const insideBorder = z.strictObject({
  kind: z.literal('insideBorder'),
  side: partyId,
  metres,
  ...carried,
});
/** "On our side", "within our territory": a side of the line, no place on it. */
const ownSide = z.strictObject({ kind: z.literal('ownSide'), side: partyId, ...carried });
/** No place of this side's own: it said nothing (`silent`), denies the report (`denied`), or named none (`noPlace`). */
const notStated = z.strictObject({
  kind: z.literal('notStated'),
  reason: z.enum(['silent', 'denied', 'noPlace'], {
    error: 'is not one of silent, denied, noPlace',
  }),
  ...carried,
});

/** The claimed place of one claim, in the form in which it was said. */
export const whereabouts = z.discriminatedUnion(
  'kind',
  [point, placeKind, toward, borderZone, region, insideBorder, ownSide, notStated],
  {
    error:
      'has no known kind; write point, place, toward, borderZone, region, insideBorder, ownSide or notStated',
  },
);
export type Whereabouts = z.infer<typeof whereabouts>;
export type WhereaboutsKind = Whereabouts['kind'];

/** Ids of the places and regions that a whereabouts names. */
export function namesOf(where: Whereabouts): { places: string[]; regions: string[] } {
  return {
    places: 'places' in where ? where.places : [],
    regions: 'regions' in where ? (where.regions ?? []) : [],
  };
}
