import type { DatasetIndex, IncidentSummary } from '../domain/dataset.ts';
import { type Filters, isFiltered, matches } from '../domain/filter.ts';
import { type Facts, factsOf } from '../domain/filter-facts.ts';
import type { ViewState } from './view-state.ts';

const NONE: readonly never[] = [];
const facts = new WeakMap<DatasetIndex, readonly Facts[]>();

/** The facts of every incident of an index, worked out once for each index. */
export function factsIn(index: DatasetIndex | null): readonly Facts[] {
  if (index === null) return NONE;
  const known = facts.get(index) ?? factsOf(index);
  facts.set(index, known);
  return known;
}

/** The incidents that pass all filters, in order of time. */
function filterIncidents(index: DatasetIndex | null, filters: Filters): readonly IncidentSummary[] {
  if (index === null) return NONE;
  if (!isFiltered(filters)) return index.incidents;
  return factsIn(index)
    .filter((one) => matches(one, filters))
    .map(({ incident }) => incident);
}

const latest = new WeakMap<DatasetIndex, { filters: Filters; shown: readonly IncidentSummary[] }>();

/**
 * The one selector that list, map and timeline follow: the same array for as long as neither the
 * index nor the filters change.
 */
export function shownIncidents({
  index,
  filters,
}: Pick<ViewState, 'index' | 'filters'>): readonly IncidentSummary[] {
  if (index === null) return NONE;
  const known = latest.get(index);
  if (known?.filters === filters) return known.shown;
  const shown = filterIncidents(index, filters);
  latest.set(index, { filters, shown });
  return shown;
}
