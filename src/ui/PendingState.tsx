import { useLayoutEffect } from 'react';
import { useApp } from './context.tsx';
import { useLate } from './late.ts';

/**
 * Says on the document whether text and list are still to follow what was chosen, which takes a frame
 * or two; tests wait for that. It stands apart, so that nothing else is drawn anew for it.
 */
export function Behind() {
  const incident = useApp((state) => state.incident);
  const filters = useApp((state) => state.filters);
  const lateIncident = useLate((state) => state.incident);
  const lateFilters = useLate((state) => state.filters);
  const behind = incident !== lateIncident || filters !== lateFilters;
  useLayoutEffect(() => {
    document.documentElement.dataset['behind'] = String(behind);
  }, [behind]);
  return null;
}
