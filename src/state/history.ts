import { readAddress, writeAddress } from './address.ts';
import type { AppStore } from './store.ts';

/** The part of `window` that is used here, so that tests can hand in their own. */
export interface BrowserWindow {
  location: { pathname: string; search: string };
  history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** Least milliseconds between two rewritings of the present address: browsers refuse more than some hundred a minute. */
const PACE = 400;

/**
 * Keeps the address and the store the same: opening an incident is a step that Back undoes,
 * all else replaces the present address, at a pace that a dragged slider keeps to. A parameter nobody
 * understands is dropped, and an id that an incident had before gives way to the one that it has now.
 * @returns a function that disconnects them
 */
export function connectHistory(store: AppStore, base: string, window: BrowserWindow): () => void {
  const here = () => window.location.pathname + window.location.search;
  const read = () => readAddress(window.location.pathname, window.location.search, base);
  let replaced = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const replace = () => {
    waiting = undefined;
    const address = writeAddress(store.getState(), base);
    if (address === here()) return;
    replaced = Date.now();
    window.history.replaceState(null, '', address);
  };
  /** A walk goes to an entry that is there, and makes none. */
  let walking = false;
  const stop = store.subscribe((state, before) => {
    if (walking) return;
    if (state.incident !== before.incident || state.language !== before.language) {
      clearTimeout(waiting);
      waiting = undefined;
      const address = writeAddress(state, base);
      if (address !== here()) window.history.pushState(null, '', address);
      return;
    }
    if (waiting !== undefined) return;
    const wait = replaced + PACE - Date.now();
    if (wait <= 0) replace();
    else waiting = setTimeout(replace, wait);
  });
  const walk = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const { address, ignored } = read();
    walking = true;
    store.getState().goTo(address, ignored);
    walking = false;
    replace();
  };
  if (read().address.incident !== store.getState().incident) replace();
  window.addEventListener('popstate', walk);
  return () => {
    stop();
    clearTimeout(waiting);
    window.removeEventListener('popstate', walk);
  };
}
