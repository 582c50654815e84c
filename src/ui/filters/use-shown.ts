import type { IncidentSummary } from '../../domain/dataset.ts';
import type { Filters } from '../../domain/filter.ts';
import { shownIncidents } from '../../state/filters.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { useDeferred } from '../deferred.ts';
import { shownSentence } from './sentence.ts';

const NONE: readonly never[] = [];

/** The incidents that pass the filters: what list, map and timeline show. */
export function useShown(): readonly IncidentSummary[] {
  return useApp(shownIncidents);
}

/** The filters that counts and sentences in the list follow, a paint after the choice itself. */
export function useLateFilters(): Filters {
  return useDeferred((state) => state.filters);
}

/** The sentence that says what is shown: the first answer to a choice, at any number of incidents. */
export function useShownSentence(): string {
  return useSentence(
    useApp((state) => state.filters),
    useShown(),
  );
}

/** What the list shows, and the sentence that says so, a paint after the choice. */
export function useLateShown(): { shown: readonly IncidentSummary[]; sentence: string } {
  const shown = useDeferred(shownIncidents);
  return { shown, sentence: useSentence(useLateFilters(), shown) };
}

function useSentence(filters: Filters, shown: readonly IncidentSummary[]): string {
  const { t } = usePage();
  const index = useApp((state) => state.index);
  const names = useNames(NONE);
  return index === null ? '' : shownSentence(shown.length, filters, index, names, t);
}
