import { useEffect, useRef } from 'react';
import { actionOf, type PageAction } from './key-map.ts';

/** Where keys are text, or already mean something else. */
const TAKEN =
  'input, select, textarea, [contenteditable]:not([contenteditable="false"]), [role="combobox"], [role="listbox"], [role="slider"]';
const OPEN = 'dialog[open], :popover-open';

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector(OPEN) !== null) return true;
  if (!(target instanceof Element)) return false;
  const field = target.closest(TAKEN);
  // Buttons that are called inputs take no letters.
  return (
    field !== null &&
    !(field instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(field.type))
  );
}

/**
 * Listens for the page's single keys, while nothing is being filled in.
 * @param on false where the reader has switched them off (WCAG 2.1.4)
 */
export function usePageKeys(on: boolean, act: (action: PageAction) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event.target)) return;
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
}
