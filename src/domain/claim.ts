import { citations } from './citation.ts';
import { moment } from './date.ts';
import { identifier } from './identifier.ts';
import { type PartyId, partyId } from './party.ts';
import { phraseText } from './phrase.ts';
import { languageTag, localText } from './text.ts';
import { whereabouts } from './whereabouts.ts';
import { z } from './zod.ts';

/** Where a statement says that fire came from: words only, never drawn. */
const origin = z.strictObject({
  text: localText,
  phrase: phraseText.optional(),
  /** Language of `phrase`; English where it is absent. */
  language: languageTag.optional(),
  /** Id of the source that `phrase` was copied from: one of the claim's citations. */
  from: identifier.optional(),
  places: z.array(identifier).optional(),
});

/** One party's statement on an incident. */
export const claim = z.strictObject({
  id: identifier,
  party: partyId,
  speaker: localText,
  /** When it was said (UTC+04:00); absent where the sources do not tell. */
  said: moment.optional(),
  /** True where the hour of `said` is that of an outlet's page: it was said then at the latest. */
  saidAtLatest: z.boolean().optional(),
  /** Paraphrase in our words. */
  account: localText,
  whereabouts,
  origin: origin.optional(),
  citations,
  /** Id of the earlier claim of the same party that this one replaces or makes more exact. */
  supersedes: identifier.optional(),
});
export type Claim = z.infer<typeof claim>;

/** A party's claims as a reader meets them. */
export interface PartyClaims {
  /** The latest statement in the chain that begins with the party's first listed claim. */
  latest: Claim;
  /** What it supersedes, newest first. */
  earlier: Claim[];
  /** The party's other speakers, in the record's order. */
  others: Claim[];
}

/**
 * Sorts a party's claims into its latest, that one's earlier versions, and the rest.
 * The editor decides which chain leads by listing its first claim first; both parties by one rule.
 * @throws if the party has no claim (the checker forbids it).
 */
export function claimsOf(claims: readonly Claim[], of: PartyId): PartyClaims {
  const own = claims.filter((claim) => claim.party === of);
  const first = own[0];
  if (first === undefined) throw new Error(`no claim of ${of}; the record check forbids this`);
  const chain = [first];
  for (;;) {
    const last = chain[chain.length - 1];
    const next = own.find((claim) => claim.supersedes === last?.id && !chain.includes(claim));
    if (next === undefined) break;
    chain.push(next);
  }
  const newestFirst = chain.toReversed();
  const [latest = first, ...earlier] = newestFirst;
  return { latest, earlier, others: own.filter((claim) => !chain.includes(claim)) };
}
