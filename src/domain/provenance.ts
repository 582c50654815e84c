import { READ_EXTENTS } from './citation.ts';
import type { Incident } from './incident.ts';
import type { PartyId } from './party.ts';
import type { Source } from './source.ts';
import { citedFor } from './source-counts.ts';
import { LANGUAGES } from './text.ts';
import { z } from './zod.ts';

/** What was read of a citation's source; `unsaid` where nobody wrote it down. */
const EXTENTS = [...READ_EXTENTS, 'unsaid'] as const;

/** What is known of where one side's words come from. */
export interface Provenance {
  /** Citations of the side's claims, by what was read of the source. */
  citations: Record<(typeof EXTENTS)[number], number>;
  /** Documents cited for the side's claims. One that is cited for both sides counts for both. */
  documents: number;
  /** Those of the documents that have an archived copy. */
  archived: number;
}

/** Counts what is read and archived, by side; third parties' statements are of neither. */
export function provenanceOf(records: {
  incidents: readonly Incident[];
  sources: readonly Source[];
}): Record<PartyId, Provenance> {
  const { incidents, sources } = records;
  const cited = citedFor(incidents);
  const claims = incidents.flatMap((incident) => incident.claims);
  const of = (party: PartyId): Provenance => {
    const documents = sources.filter(({ id }) => cited[party].has(id));
    const citations = { whole: 0, beginning: 0, none: 0, unsaid: 0 };
    for (const claim of claims)
      if (claim.party === party)
        for (const { read } of claim.citations) citations[read?.extent ?? 'unsaid'] += 1;
    const archived = documents.filter((source) => (source.archived?.length ?? 0) > 0).length;
    return { citations, documents: documents.length, archived };
  };
  return { armenia: of('armenia'), azerbaijan: of('azerbaijan') };
}

/** Who has read a text in its language: nobody since it was made, an editor, a native reader. */
export const REVIEWS = ['machine', 'editor', 'native'] as const;
export type Review = (typeof REVIEWS)[number];

const count = z.number().int().nonnegative();
const byReview = z.strictObject({ machine: count, editor: count, native: count });

/** How many texts of a language have been read, and by whom. */
export const reviewCounts = z.strictObject({
  en: byReview,
  hy: byReview,
  az: byReview,
  ru: byReview,
});
export type ReviewCounts = z.infer<typeof reviewCounts>;

/** Counts of nothing. */
export function noReviews(): ReviewCounts {
  const none = () => ({ machine: 0, editor: 0, native: 0 });
  return { en: none(), hy: none(), az: none(), ru: none() };
}

/** Adds counts up: those of all incidents, for instance. */
export function sumReviews(counts: Iterable<ReviewCounts>): ReviewCounts {
  const sum = noReviews();
  for (const each of counts)
    for (const language of LANGUAGES)
      for (const review of REVIEWS) sum[language][review] += each[language][review];
  return sum;
}
