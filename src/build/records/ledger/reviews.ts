import { noReviews, type ReviewCounts } from '../../../domain/provenance.ts';
import { LANGUAGES } from '../../../domain/text.ts';
import { knownOf, type Ledgers } from './ledger.ts';
import type { Section } from './sections.ts';
import { keyOf } from './texts.ts';

/**
 * Counts a section's texts by language and by who has read them, as the ledgers have it. A text that
 * stands in it several times is one; one that is not in its ledger counts as a machine's.
 */
export function reviewsOf(section: Section, ledgers: Ledgers): ReviewCounts {
  const counts = noReviews();
  const { texts } = section;
  for (const language of LANGUAGES) {
    const known = knownOf(ledgers[language], section);
    const keys = new Set(texts.flatMap(({ text }) => keyOf(text, language) ?? []));
    for (const key of keys) counts[language][known.get(key) ?? 'machine'] += 1;
  }
  return counts;
}
