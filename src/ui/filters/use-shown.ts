import type { IncidentSummary } from '../../domain/dataset.ts';
import type { Filters } from '../../domain/filter.ts';
import { shownIncidents } from '../../state/filters.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { useLate } from '../late.ts';
import { shownSentence } from './sentence.ts';

const NONE: readonly never[] = [];

/** The incidents that pass the filters: what list, map and timeline show. */
export function useShown(): readonly IncidentSummary[] {
  return useApp(shownIncidents);
}

/** The filters that counts and sentences in the list follow, a paint after the choice itself. */
export function useLateFilters(): Filters {
  return useLate(useApp((state) => state.filters));
}

/** The sentence that says what is shown. */
export function useShownSentence(): string {
  const { t } = usePage();
  const index = useApp((state) => state.index);
  const filters = useApp((state) => state.filters);
  const names = useNames(NONE);
  const shown = useShown();
  return index === null ? '' : shownSentence(shown.length, filters, index, names, t);
}
