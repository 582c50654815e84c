import { day } from './date.ts';
import { identifier } from './identifier.ts';
import { phraseText } from './phrase.ts';
import { languageTag, plainText } from './text.ts';
import { z } from './zod.ts';

/**
 * Whose words the source gives:
 * `speaker` the speaker's own; `outlet` the outlet's rendering of them; `restated` the speaker's,
 * but restating a report that the speaker denies, so not that side's own place;
 * `absent` the source reports the matter and carries no statement of this side.
 */
export const WORDS = ['speaker', 'outlet', 'restated', 'absent'] as const;

/** What an editor saw of a document: all of it, its beginning alone, or nothing. */
export const READ_EXTENTS = ['whole', 'beginning', 'none'] as const;

/** What was read of a source for this citation, and on which day where that is known. */
export const reading = z.strictObject({
  extent: z.enum(READ_EXTENTS, { error: 'is not one of whole, beginning, none' }),
  on: day.optional(),
});
export type Reading = z.infer<typeof reading>;

export const citation = z.strictObject({
  source: identifier,
  words: z.enum(WORDS, { error: 'is not one of speaker, outlet, restated, absent' }),
  /** The location phrase as this source has it, verbatim. */
  phrase: phraseText.optional(),
  /** The phrase's language where the document is in another: it shows a post, or quotes untranslated. */
  phraseLanguage: languageTag.optional(),
  /** Whom this source quotes, where it does not have the words at first hand: an agency, a ministry. */
  via: plainText.optional(),
  /** What a reader must know of this rendering, in our words. */
  note: plainText.optional(),
  /** Absent where nobody wrote down what was read. */
  read: reading.optional(),
});
export type Citation = z.infer<typeof citation>;

export const citations = z
  .array(citation, { error: 'is missing; every claim has at least one citation' })
  .min(1, 'is empty; every claim has at least one citation');
