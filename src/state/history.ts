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

/**
 * Keeps the address and the store the same: opening an incident is a step that Back undoes,
 * all else replaces the present address. A parameter nobody understands is dropped.
 * @returns a function that disconnects them
 */
export function connectHistory(store: AppStore, base: string, window: BrowserWindow): () => void {
  const here = () => window.location.pathname + window.location.search;
  const stop = store.subscribe((state, before) => {
    const address = writeAddress(state, base);
    if (address === here()) return;
    const step = state.incident !== before.incident || state.language !== before.language;
    window.history[step ? 'pushState' : 'replaceState'](null, '', address);
  });
  const walk = () =>
    store
      .getState()
      .goTo(readAddress(window.location.pathname, window.location.search, base).address);
  window.addEventListener('popstate', walk);
  return () => {
    stop();
    window.removeEventListener('popstate', walk);
  };
}
