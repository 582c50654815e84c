import { loadIncident } from '../data/load.ts';
import type { AppStore } from './store.ts';

/**
 * Loads the open incident's text whenever the store awaits one. A text that arrives after the
 * reader has gone on is dropped by the store.
 * @param base the site's root, ending in a slash
 * @returns a function that stops it
 */
export function connectLoading(store: AppStore, base: string): () => void {
  const fetchAwaited = async () => {
    const { detail, index } = store.getState();
    if (detail.status !== 'loading') return;
    const { id } = detail;
    // The list is whole: what it lacks, no file has.
    if (index !== null && !index.incidents.some((incident) => incident.id === id)) {
      store.getState().detailFailed(id, []);
      return;
    }
    const result = await loadIncident(base, id);
    if (result.ok) store.getState().detailReady(result.value);
    else store.getState().detailFailed(id, result.errors);
  };
  void fetchAwaited();
  return store.subscribe((state, before) => {
    if (state.detail !== before.detail) void fetchAwaited();
  });
}
