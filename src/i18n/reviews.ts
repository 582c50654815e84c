import type { Review, ReviewCounts } from '../domain/provenance.ts';
import type { Language } from '../domain/text.ts';
import type { Translate } from './translate.ts';

/** Whoever knows a language best stands first. */
const BEST_FIRST: readonly Review[] = ['native', 'editor', 'machine'];

/**
 * Who has read an incident's texts in a language, as a sentence in that language.
 * @returns undefined where it has no texts
 */
export function reviewSentence(
  counts: ReviewCounts,
  language: Language,
  t: Translate,
): string | undefined {
  const of = counts[language];
  const kinds = BEST_FIRST.filter((review) => of[review] > 0);
  const [only, ...others] = kinds;
  if (only === undefined) return undefined;
  if (others.length === 0) return t(`reviews.only.${only}`, { texts: of[only] });
  const texts = kinds.reduce((sum, review) => sum + of[review], 0);
  const parts = kinds.map((review) => t(`reviews.part.${review}`, { texts: of[review] }));
  return t('reviews.some', { texts, parts: parts.join(', ') });
}
