import { useLayoutEffect } from 'react';
import { useApp } from './context.tsx';
import { useDeferred } from './deferred.ts';

/**
 * Says on the document whether text and list are still to follow what was chosen, which takes a frame
 * or two; tests wait for that. It stands apart, so that nothing else is drawn anew for it.
 */
export function PendingState() {
  const incident = useApp((state) => state.incident);
  const filters = useApp((state) => state.filters);
  const lateIncident = useDeferred((state) => state.incident);
  const lateFilters = useDeferred((state) => state.filters);
  const behind = incident !== lateIncident || filters !== lateFilters;
  useLayoutEffect(() => {
    document.documentElement.dataset['pending'] = String(behind);
  }, [behind]);
  return null;
}
