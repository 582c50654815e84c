import type { Facts } from './filter-facts.ts';
import type { IncidentKind } from './incident.ts';

/** Days from `from` to `to`, both counted, `YYYY-MM-DD`. */
export interface TimeRange {
  from: string;
  to: string;
}

/** How many of the two sides' latest claims name a place more finely than a region; whichever side. */
export const PRECISIONS = ['both', 'one', 'neither'] as const;
export type PairPrecision = (typeof PRECISIONS)[number];

/** Whether the regions that the two sides name have one in common. */
export const DISTRICTS = ['different', 'shared', 'unnamed'] as const;
export type Districts = (typeof DISTRICTS)[number];

export const CONFIDENCES = ['high', 'medium'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * What a reader narrows the incidents to; null leaves all. Every filter looks at an incident as a
 * whole or at its pair of claims, so that none can prefer or hide a side.
 */
export interface Filters {
  time: TimeRange | null;
  /** Id of a stretch, or of a region on either side. */
  where: string | null;
  kind: IncidentKind | null;
  precision: PairPrecision | null;
  districts: Districts | null;
  confidence: Confidence | null;
}
export type Facet = keyof Filters;

export const NO_FILTERS: Filters = {
  time: null,
  where: null,
  kind: null,
  precision: null,
  districts: null,
  confidence: null,
};
export const FACETS = Object.keys(NO_FILTERS) as readonly Facet[];

export const isFiltered = (filters: Filters): boolean =>
  FACETS.some((facet) => filters[facet] !== null);

const TESTS: { [F in Facet]: (facts: Facts, wanted: NonNullable<Filters[F]>) => boolean } = {
  time: (facts, { from, to }) => facts.start <= to && facts.end >= from,
  where: (facts, id) => facts.where.has(id),
  kind: (facts, kind) => facts.kind === kind,
  precision: (facts, precision) => facts.precision === precision,
  districts: (facts, districts) => facts.districts === districts,
  confidence: (facts, confidence) => facts.confidence === confidence,
};

function passes<F extends Facet>(facet: F, facts: Facts, filters: Filters): boolean {
  const wanted = filters[facet];
  return wanted === null || TESTS[facet](facts, wanted);
}

/** @param except a facet that is left out, to count what its options would give */
export function matches(facts: Facts, filters: Filters, except?: Facet): boolean {
  return FACETS.every((facet) => facet === except || passes(facet, facts, filters));
}

/**
 * How many incidents each option of a facet would give, the other filters kept; `all` is the count
 * without this facet. An option that is not listed gives none.
 */
export function countOptions(
  all: readonly Facts[],
  filters: Filters,
  facet: Exclude<Facet, 'time'>,
): { all: number; of: ReadonlyMap<string, number> } {
  const of = new Map<string, number>();
  let count = 0;
  for (const facts of all) {
    if (!matches(facts, filters, facet)) continue;
    count += 1;
    const options = facet === 'where' ? facts.where : [facts[facet]];
    for (const option of options) of.set(option, (of.get(option) ?? 0) + 1);
  }
  return { all: count, of };
}
