import { identifier } from './identifier.ts';
import { languageTag, plainText } from './text.ts';
import { z } from './zod.ts';

/** The longest verbatim text that a record may hold, in words. */
const PHRASE_WORDS = 12;

/** Words as a reader counts them: runs of non-space. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export const phraseText = plainText.refine((text) => countWords(text) <= PHRASE_WORDS, {
  error: (issue) =>
    `has ${countWords(String(issue.input))} words; a verbatim phrase has at most ${PHRASE_WORDS}`,
});

/** Where a verbatim phrase was read: its words, their language, and one of the claim's citations. */
const copied = {
  text: phraseText,
  language: languageTag,
  /** Id of the source it was copied from: one of the claim's citations. */
  from: identifier,
};

/** The words that carry a whereabouts, copied exactly from the source `from`. */
export const phrase = z.strictObject({
  ...copied,
  /** The words in the language in which they were said, where `text` is a rendering of them. */
  original: z.strictObject(copied).optional(),
});
export type Phrase = z.infer<typeof phrase>;
