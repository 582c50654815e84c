import { useEffect } from 'react';
import type { AppStore } from '../state/store.ts';

/** Where the reader was before an incident was opened. */
interface Origin {
  element: Element | null;
  scroll: number;
}

const focus = (selector: string) =>
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

/**
 * Moves the focus to the title of what has been opened, and on closing back to the marker or list
 * entry that it was opened from. A store tells its listeners before anything is drawn anew, so the
 * place to return to is still there to be noted; what is opened is there two frames later.
 */
export function useFocusReturn(store: AppStore): void {
  useEffect(() => {
    let origin: Origin | null = null;
    const whenDrawn = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act));
    return store.subscribe((state, before) => {
      if (state.incident === before.incident) return;
      if (state.incident !== null) {
        if (before.incident === null) {
          origin = { element: document.activeElement, scroll: window.scrollY };
        }
        whenDrawn(() => {
          window.scrollTo({ top: 0 });
          focus('[data-page-title="true"]');
        });
        return;
      }
      const from = origin;
      origin = null;
      whenDrawn(() => {
        window.scrollTo({ top: from?.scroll ?? 0 });
        const { element } = from ?? {};
        if (element instanceof HTMLElement && element.isConnected && element !== document.body) {
          element.focus({ preventScroll: true });
        } else focus(`a[data-incident="${before.incident}"]`);
      });
    });
  }, [store]);
}
