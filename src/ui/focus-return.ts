import { type RefObject, useEffect, useRef } from 'react';
import type { AppStore } from '../state/store.ts';
import type { DetailState } from '../state/view-state.ts';

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
 * place to return to is still there to be noted.
 * @param drawn id of the incident whose text is in the page
 */
export function useFocusReturn(store: AppStore, drawn: string | null): void {
  const origin = useRef<Origin | null>(null);
  const last = useRef(drawn);

  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.incident !== null && before.incident === null)
          origin.current = { element: document.activeElement, scroll: window.scrollY };
      }),
    [store],
  );

  useEffect(() => {
    const before = last.current;
    last.current = drawn;
    if (before === drawn) return;
    if (drawn !== null) {
      window.scrollTo({ top: 0 });
      focus('[data-page-title="true"]');
      return;
    }
    const { element, scroll = 0 } = origin.current ?? {};
    origin.current = null;
    window.scrollTo({ top: scroll });
    if (element instanceof HTMLElement && element.isConnected && element !== document.body) {
      element.focus({ preventScroll: true });
    } else focus(`a[data-incident="${before}"]`);
  }, [drawn]);
}

/** After another try the panel itself has the focus: the title takes it once its text is there. */
export function useFocusOnText(panel: RefObject<HTMLElement | null>, detail: DetailState): void {
  useEffect(() => {
    if (detail.status === 'ready' && document.activeElement === panel.current)
      focus('[data-page-title="true"]');
  }, [panel, detail]);
}
