import { useEffect } from 'react';
import type { AppStore } from '../state/store.ts';

/** Escape closes the open incident, unless it is about to close a menu or a dialog above it. */
export function useEscape(store: AppStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector(':popover-open, dialog[open]') !== null) return;
      if (store.getState().incident !== null) store.getState().closeIncident();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}
