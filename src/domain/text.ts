import { isReadable, unfitIn } from './unfit.ts';
import { z } from './zod.ts';

/** Interface languages, in the order the language menu shows them. */
export const LANGUAGES = ['en', 'hy', 'az', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

const MARKUP = /<[a-z!/?]/i;

/**
 * One paragraph of plain text: trimmed, with something to read, no markup, no line break or other
 * invisible character that what is made of the record cannot carry, at most 1,200 characters.
 */
export const plainText = z
  .string()
  .trim()
  .min(1, { error: 'is empty; write the text', abort: true })
  .max(1200, 'is longer than 1,200 characters; a record holds a short paraphrase')
  .refine((text) => unfitIn(text) === undefined, {
    error: ({ input }) => unfitIn(String(input)),
    abort: true,
  })
  .refine(isReadable, { error: 'has no letter or number to read; write the text' })
  .refine((text) => !MARKUP.test(text), {
    message: 'contains HTML; write plain text without tags',
  });

/** The same text in English and, where it has been written, in the other languages. */
export const localText = z.strictObject({
  en: plainText,
  hy: plainText.optional(),
  az: plainText.optional(),
  ru: plainText.optional(),
});
export type LocalText = z.infer<typeof localText>;

/** A BCP 47 tag of a source's or phrase's language, e.g. `en`, `az`, `de`. */
export const languageTag = z
  .string()
  .max(35, 'is longer than 35 characters; write a language tag, e.g. en, hy, az, ru, de')
  .regex(
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    'is not a language tag; write e.g. en, hy, az, ru, de',
  );

/** The text in the wanted language, or the English one, with the language it really is in. */
export function inLanguage(
  text: LocalText,
  language: Language,
): { text: string; language: Language } {
  const wanted = text[language];
  return wanted === undefined ? { text: text.en, language: 'en' } : { text: wanted, language };
}
