import type { Incident } from './incident.ts';
import { PARTIES, type PartyId } from './party.ts';
import type { Source } from './source.ts';

/** Documents of one kind, language or outlet, and for whose statements they are cited. */
export interface SourceCount {
  key: string;
  documents: number;
  /** Documents cited for claims of a side. One that is cited for both counts for both. */
  citedFor: Record<PartyId, number>;
  /** Documents cited for neither: a third party's statement, or a contradiction between sources. */
  others: number;
}

/** `official-armenia`, `official-azerbaijan`, `official` (of others), `agency`, `news`, `reference`. */
export function kindOf({ kind, party }: Source): string {
  return kind === 'official' && party !== undefined ? `official-${party}` : kind;
}

/** Ids of the sources that are cited for each side's claims. */
export function citedFor(incidents: readonly Incident[]): Record<PartyId, ReadonlySet<string>> {
  const of = (party: PartyId) =>
    new Set(
      incidents.flatMap(({ claims }) =>
        claims
          .filter((claim) => claim.party === party)
          .flatMap(({ citations }) => citations.map(({ source }) => source)),
      ),
    );
  return { armenia: of('armenia'), azerbaijan: of('azerbaijan') };
}

/**
 * Counts documents by what `keyOf` says of them; most documents first, then by key.
 * @param sources each once
 */
export function sourceCounts(
  incidents: readonly Incident[],
  sources: readonly Source[],
  keyOf: (source: Source) => string,
): SourceCount[] {
  const cited = citedFor(incidents);
  const counts = new Map<string, SourceCount>();
  for (const source of sources) {
    const key = keyOf(source);
    const count = counts.get(key) ?? {
      key,
      documents: 0,
      citedFor: { armenia: 0, azerbaijan: 0 },
      others: 0,
    };
    counts.set(key, count);
    count.documents += 1;
    const sides = PARTIES.filter((party) => cited[party].has(source.id));
    for (const party of sides) count.citedFor[party] += 1;
    if (sides.length === 0) count.others += 1;
  }
  return [...counts.values()].sort(
    (a, b) => b.documents - a.documents || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}
