import { languageTag, localText } from './text.ts';
import { z } from './zod.ts';

/** The two sides of the record. A view that shows one shows the other. */
export const PARTIES = ['armenia', 'azerbaijan'] as const;
export const partyId = z.enum(PARTIES, {
  error: 'is not a party; write armenia or azerbaijan',
});
export type PartyId = z.infer<typeof partyId>;

/** The sides' countries by ISO 3166-1 code, as the geodata names them. */
export const PARTY_COUNTRIES = ['AM', 'AZ'] as const satisfies { length: typeof PARTIES.length };

export const party = z.strictObject({
  id: partyId,
  name: localText,
  /**
   * Languages in which the side makes its statements: those that an original of its words may be in.
   * Where they are not given, that is not checked.
   */
  languages: z.array(languageTag).min(1, 'is empty; name a language or leave it out').optional(),
});

const nameWords = z
  .array(
    z
      .string()
      .regex(/^\p{L}+-?$/u, 'is no word; write its letters, and a hyphen where endings follow'),
  )
  .min(1, 'is empty; write the words that name the side');

/** A side as its record has it. */
export const partyRecord = party.extend({
  /**
   * The words that name it, or its people and things, in each language: whole words, or with a
   * hyphen at the end the beginnings of words. Titles are read with them.
   */
  namedBy: z.strictObject({
    en: nameWords,
    hy: nameWords.optional(),
    az: nameWords.optional(),
    ru: nameWords.optional(),
  }),
});
export type PartyRecord = z.infer<typeof partyRecord>;

/** The other side. */
export function otherParty(id: PartyId): PartyId {
  return id === 'armenia' ? 'azerbaijan' : 'armenia';
}
