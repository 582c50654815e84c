import { loadIncident } from '../data/load.ts';
import type { IncidentDetail } from '../domain/dataset.ts';
import type { AppStore } from './store.ts';

/** Texts that are kept once they were read, so that Back shows them offline too. */
const MOST_KEPT = 60;

/**
 * Loads the open incident's text whenever the store awaits one. A text that arrives after the
 * reader has gone on is dropped by the store; one that was read before is there at once.
 * @param base the site's root, ending in a slash
 * @returns a function that stops it
 */
export function connectLoading(store: AppStore, base: string): () => void {
  const read = new Map<string, IncidentDetail>();
  const keep = (detail: IncidentDetail) => {
    read.delete(detail.summary.id);
    read.set(detail.summary.id, detail);
    const [oldest] = read.keys();
    if (read.size > MOST_KEPT && oldest !== undefined) read.delete(oldest);
  };
  const fetchAwaited = async () => {
    const { detail, index } = store.getState();
    if (detail.status === 'ready') keep(detail.detail);
    if (detail.status !== 'loading') return;
    const { id } = detail;
    const known = read.get(id);
    if (known !== undefined) return store.getState().detailReady(known);
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
