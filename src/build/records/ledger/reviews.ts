import { noReviews, type Review, type ReviewCounts } from '../../../domain/provenance.ts';
import { LANGUAGES, type Language } from '../../../domain/text.ts';
import { keyOf, type PlacedText } from './texts.ts';

/**
 * Counts a file's texts by language and by who has read them. A text that stands in it several
 * times is one.
 * @param reviewOf of a text by its key in the ledger of a language
 */
export function reviewsOf(
  texts: Iterable<PlacedText>,
  reviewOf: (language: Language, key: string) => Review,
): ReviewCounts {
  const counts = noReviews();
  const seen = new Set<string>();
  for (const { text } of texts)
    for (const language of LANGUAGES) {
      const key = keyOf(text, language);
      if (key === undefined || seen.has(`${language} ${key}`)) continue;
      seen.add(`${language} ${key}`);
      counts[language][reviewOf(language, key)] += 1;
    }
  return counts;
}
