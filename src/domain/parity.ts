import type { Citation, WORDS } from './citation.ts';
import type { Claim } from './claim.ts';
import type { Incident } from './incident.ts';
import { origins } from './origins.ts';
import { PARTIES, type PartyId } from './party.ts';
import { countWords } from './phrase.ts';
import { type PrecisionNames, precisionOf } from './precision.ts';
import type { Source } from './source.ts';
import type { WhereaboutsKind } from './whereabouts.ts';

/** What the records hold of one side. Counted the same way for both; nothing is weighed or tuned. */
export interface SideFigures {
  claims: number;
  citations: number;
  /** Documents cited, each counted once in each record. */
  documents: number;
  /** Origins of their words, each counted once in each record. */
  origins: number;
  /** Words of all accounts, in English. */
  words: number;
  /** Words of this side's accounts in the middle record; a mean of two where their number is even. */
  medianWords: number;
  /** Citations by whose words they give. */
  wordsOf: Record<(typeof WORDS)[number], number>;
  /** Documents cited, each counted once over all records, by language tag. */
  languages: Map<string, number>;
  /** Claims by the form of their whereabouts. */
  forms: Map<WhereaboutsKind, number>;
  /** Claims by ACLED's code of place; 0 where no place is stated. */
  acled: Map<0 | 1 | 2 | 3, number>;
  /** Records whose clock time is the one that only this side states. */
  clocks: number;
}

export type Parity = Record<PartyId, SideFigures>;

/** The records, and all sources that they cite. */
export interface ParityRecords {
  incidents: readonly Incident[];
  sources: readonly Source[];
}

/** Counts both sides of the records. Pure. */
export function parityOf(records: ParityRecords, names: PrecisionNames): Parity {
  const of = (party: PartyId) => sideFigures(party, records, names);
  return { armenia: of('armenia'), azerbaijan: of('azerbaijan') };
}

/** A side's claims in a record. */
export function claimsBy(party: PartyId, { claims }: Incident): Claim[] {
  return claims.filter((claim) => claim.party === party);
}

/** Words of accounts, in English, as a reader counts them. */
export function accountWords(claims: readonly Claim[]): number {
  return sum(claims.map(({ account }) => countWords(account.en)));
}

function sideFigures(
  party: PartyId,
  { incidents, sources }: ParityRecords,
  names: PrecisionNames,
): SideFigures {
  const byRecord = incidents.map((incident) => claimsBy(party, incident));
  const claims = byRecord.flat();
  const citations = claims.flatMap((claim) => claim.citations);
  const cited = new Set(citations.map(({ source }) => source));
  const counts = byRecord.map((own) => origins(own, sources));
  const words = byRecord.map(accountWords);
  return {
    claims: claims.length,
    citations: citations.length,
    documents: sum(counts.map((count) => count.sources)),
    origins: sum(counts.map((count) => count.origins)),
    words: sum(words),
    medianWords: median(words),
    wordsOf: wordsOf(citations),
    languages: tally(sources.filter(({ id }) => cited.has(id)).map(({ language }) => language)),
    forms: tally(claims.map(({ whereabouts }) => whereabouts.kind)),
    acled: tally(claims.map(({ whereabouts }) => precisionOf(whereabouts, names)?.acled ?? 0)),
    clocks: incidents.filter(({ when }) => when.accordingTo === party).length,
  };
}

function wordsOf(citations: readonly Citation[]): SideFigures['wordsOf'] {
  const count = (words: Citation['words']) =>
    citations.filter((citation) => citation.words === words).length;
  return {
    speaker: count('speaker'),
    outlet: count('outlet'),
    restated: count('restated'),
    absent: count('absent'),
  };
}

/** The languages of either side's documents, most documents first, then by tag. */
export function languagesOf(parity: Parity): string[] {
  const total = (tag: string) => sum(PARTIES.map((party) => parity[party].languages.get(tag) ?? 0));
  const tags = PARTIES.flatMap((party) => [...parity[party].languages.keys()]);
  return [...new Set(tags)].sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function tally<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
