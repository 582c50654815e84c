import { useMemo } from 'react';
import type { IncidentSummary } from '../../domain/dataset.ts';
import { matches, type TimeRange } from '../../domain/filter.ts';
import { factsIn } from '../../state/filters.ts';
import { useApp, usePage } from '../context.tsx';
import { useDeferred } from '../deferred.ts';
import { DAY, type Domain, dayOf, wholeDomain } from './scale.ts';

/** The chosen range of time, and how to choose another. */
export interface RangeChoice {
  range: TimeRange | null;
  /** First and last day that can be chosen. */
  limits: TimeRange;
  /** Chooses a range; the whole record's is the same as none. */
  choose(range: TimeRange | null): void;
}

/** The whole axis: the months of the record. Null where there is nothing to draw. */
export function useWhole(): Domain | null {
  const index = useApp((state) => state.index);
  return useMemo(() => wholeDomain(factsIn(index)), [index]);
}

export function useRange(whole: Domain): RangeChoice {
  const { store } = usePage();
  const range = useApp((state) => state.filters.time);
  return useMemo(() => {
    const limits = { from: dayOf(whole.start), to: dayOf(whole.end - DAY) };
    const choose = (wanted: TimeRange | null) => {
      const all = wanted !== null && wanted.from <= limits.from && wanted.to >= limits.to;
      store.getState().filter({ time: all ? null : wanted });
    };
    return { range, limits, choose };
  }, [range, whole, store]);
}

/** Incidents that pass every filter but time: the timeline shows what another range would give. */
export function useAnyTime(): readonly IncidentSummary[] {
  const index = useApp((state) => state.index);
  // Of thousands it takes longer than a click may wait.
  const filters = useDeferred((state) => state.filters);
  return useMemo(
    () =>
      factsIn(index)
        .filter((facts) => matches(facts, filters, 'time'))
        .map(({ incident }) => incident),
    [index, filters],
  );
}
