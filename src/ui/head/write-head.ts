import { createTranslate } from '../../i18n/translate.ts';
import { trustedData } from '../../map/trusted.ts';
import { openDetail } from '../../state/open-detail.ts';
import type { AppState, AppStore } from '../../state/store.ts';
import { mapHead } from './map-head.ts';
import { HEAD_ELEMENTS, type HeadElement, headElements } from './page-head.ts';

/** Null for a data block whose text may not be set: it is left out rather than left untrue. */
function nodeOf(document: Document, { name, attributes, text }: HeadElement): Element | null {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text === undefined) return node;
  if (!(node instanceof HTMLScriptElement)) {
    node.textContent = text;
    return node;
  }
  const data = trustedData(text);
  if (data === null) return null;
  node.text = data;
  return node;
}

/** Makes a document's head say what is given, and leaves alone what already does. */
function writeHead(document: Document, elements: readonly HeadElement[]): void {
  const before = [...document.querySelectorAll(HEAD_ELEMENTS)];
  const nodes = elements.flatMap((element) => nodeOf(document, element) ?? []);
  nodes.forEach((node, at) => {
    const old = before[at];
    if (old === undefined) document.head.append(node);
    else if (!old.isEqualNode(node)) old.replaceWith(node);
  });
  for (const old of before.slice(nodes.length)) old.remove();
}

const SHOWN = ['language', 'index', 'incident', 'detail'] as const satisfies (keyof AppState)[];

/**
 * Keeps the document's head true to what the page shows. Connect it after the history, which gives
 * the entry that is left the title that still stands.
 * @param site see `mapHead`
 * @returns a function that stops it
 */
export function connectHead(store: AppStore, site: string, document: Document): () => void {
  let t = createTranslate(store.getState().language);
  const write = (state: AppState) =>
    writeHead(document, headElements(mapHead({ ...state, detail: openDetail(state) }, site, t)));
  write(store.getState());
  return store.subscribe((state, before) => {
    if (SHOWN.every((key) => state[key] === before[key])) return;
    if (state.language !== before.language) t = createTranslate(state.language);
    write(state);
  });
}
