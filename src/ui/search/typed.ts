import { z } from '../../domain/zod.ts';

/** What the history entry keeps while the page is loaded again: nothing is stored in the browser. */
const kept = z.object({ typed: z.string().max(200) });

let typed = '';

/** Notes what stands in the search box. */
export function noteTyped(text: string): void {
  typed = text;
}

/** Loads the page again, in the site's present version; the address and the search box stay as they are. */
export function loadAgain(window: Window): void {
  window.history.replaceState({ typed: typed.slice(0, 200) }, '');
  window.location.reload();
}

/**
 * What stood in the search box before the page was loaded again; empty where it was not. It stays with
 * the history entry, so that a box that is made twice, or a second reload, has it too.
 */
export function keptTyped(window: Window): string {
  const read = kept.safeParse(window.history.state);
  return read.success ? read.data.typed : '';
}
