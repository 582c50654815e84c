import { createTranslate } from '../../i18n/translate.ts';
import { openDetail } from '../../state/open-detail.ts';
import type { AppState, AppStore } from '../../state/store.ts';
import { mapHead } from './map-head.ts';
import { HEAD_ELEMENTS, type HeadElement, headElements } from './page-head.ts';

function nodeOf(document: Document, { name, attributes, text }: HeadElement): Element {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  // As a node of its own: a policy of trusted types lets no page set a script's text.
  if (text !== undefined) node.append(document.createTextNode(text));
  return node;
}

/** Makes a document's head say what is given, and leaves alone what already does. */
export function writeHead(document: Document, elements: readonly HeadElement[]): void {
  const before = [...document.querySelectorAll(HEAD_ELEMENTS)];
  elements.forEach((element, at) => {
    const node = nodeOf(document, element);
    const old = before[at];
    if (old === undefined) document.head.append(node);
    else if (!old.isEqualNode(node)) old.replaceWith(node);
  });
  for (const old of before.slice(elements.length)) old.remove();
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
