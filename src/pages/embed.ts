// The only script of a frame before its map is used: read in the head, so that colours are right
// from the first picture on. It must stay tiny: no React, no schema library.

import { showAddresses, watchLinks } from '../embed/blocked-links.ts';
import { type FrameOptions, ignoredWarning, readFrameOptions } from '../embed/frame-options.ts';
import { LIVE_EVENT, type LiveRequest } from '../embed/live.ts';
import { MESSAGE_VERSION } from '../embed/messages.ts';
import { tellHeight, tellPage } from '../embed/tell-height.ts';
import { wordPressSecret } from '../embed/wordpress.ts';
import { afterPaint } from '../map/after-paint.ts';
import { parseLayers, parseView } from '../state/view-parameters.ts';
import { EMBED_MAP_ID } from '../ui/embed/ids.ts';
import { keepLanguage } from '../ui/embed/keep-language.ts';
import { onFirstUse } from '../ui/embed/on-first-use.ts';

/** Height, in CSS pixels, below which a box shows no claim under the map. */
const SHORT = 500;

const root = document.documentElement;
/** What the build has written on `<html>`; see build/pages/embed-page.tsx. */
const { languages = 'en', base = '/', incident, live, frozen, missing, moved } = root.dataset;
// An address that an incident had before leads on to its own, and nothing of its page is shown.
if (moved !== undefined) location.replace(moved + location.search + location.hash);

const known = {
  languages: languages.split(' '),
  isLayers: (text: string) => parseLayers(text) !== undefined,
  isView: (text: string) => parseView(text) !== undefined,
};
const { options, ignored } = readFrameOptions(location.search, known);
if (ignored.length > 0 && moved === undefined)
  console.warn(ignoredWarning(ignored, known.languages));

root.toggleAttribute('data-plain', options.plain);
root.toggleAttribute('data-static', options.static || live === undefined);
if (options.theme !== 'auto') root.dataset['theme'] = options.theme;
// In a box too low for both, the claims come before the map, and stay there when it grows. An element
// whose frame has no height yet is no such box.
root.toggleAttribute('data-short', window.innerHeight > 0 && window.innerHeight < SHORT);
/** Set where the frame stands in a WordPress post. */
const secret = wordPressSecret(location.hash);

function framePath(language: string, id: string | undefined): string {
  const home = language === 'en' ? base : `${base}${language}/`;
  return `${home}embed/${id === undefined ? '' : `${id}/`}${location.search}`;
}

const { lang } = options;
const fixed = frozen ?? missing ?? moved;
if (lang !== null && lang !== root.lang && fixed === undefined)
  location.replace(framePath(lang, incident));

function languageOfPath(): string {
  const first = location.pathname.slice(base.length).split('/')[0];
  return known.languages.find((language) => language === first) ?? root.lang;
}

function tellSelect(chosen: string): void {
  tellPage(window, { type: 'claimline:select', version: MESSAGE_VERSION, incident: chosen });
}

/**
 * Tells again that an incident was chosen, once its page is there: what a page says on being left
 * can be lost on the way.
 */
function tellArrival(): void {
  const frames = new URL(base, location.href).href;
  const from = /embed\/(?:([a-z0-9-]+)\/)?$/.exec(document.referrer.split('?')[0] ?? '');
  if (incident === undefined || from === null || !document.referrer.startsWith(frames)) return;
  // The same incident in another language is no choice.
  if (from[1] !== incident) tellSelect(incident);
}

/** Links from frame to frame keep the frame's options, and the page around hears of the choice. */
function connectLinks(): void {
  for (const link of document.querySelectorAll('a[target="_self"]')) {
    const href = link.getAttribute('href') ?? '';
    link.setAttribute('href', href + location.search + (secret === null ? '' : location.hash));
    const id = /embed\/([a-z0-9-]+)\/$/.exec(href)?.[1];
    if (id !== undefined) link.addEventListener('click', () => tellSelect(id));
  }
}

/** What is done about links where the page around blocks them, or may do so. */
function connectLinksOut(): void {
  // Only a sandbox without `allow-same-origin` has an opaque origin, which is written "null".
  if (secret === null) {
    if (window.origin === 'null') watchLinks(window);
    return;
  }
  // WordPress follows a link to the frame's own host, when it is told.
  const isOurs = (link: HTMLAnchorElement) => link.host === location.host;
  showAddresses(document, isOurs);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.target === '_self' || !isOurs(link)) return;
    event.preventDefault();
    tellPage(window, { message: 'link', value: link.href, secret });
  });
}

function startMap(map: HTMLElement, address: string, { theme, layers, view }: FrameOptions) {
  const mount = map.querySelector<HTMLElement>('.embed-live');
  const notice = map.querySelector<HTMLElement>('.embed-notice');
  if (mount === null) return;
  const onFail = () => {
    map.dataset['live'] = 'failed';
    if (notice === null) return;
    notice.role = 'status';
    notice.textContent = notice.dataset['text'] ?? '';
  };
  const start = (zoom: LiveRequest['zoom']) => {
    const detail: LiveRequest = {
      root: mount,
      base,
      language: root.lang,
      incident: incident ?? null,
      theme,
      layers,
      view,
      zoom,
      onControls: () => {
        map.dataset['live'] = 'ready';
      },
      onSelect: (chosen) => {
        tellSelect(chosen);
        location.assign(framePath(root.lang, chosen));
      },
      onFail,
    };
    import(/* @vite-ignore */ address).then(
      () => window.dispatchEvent(new CustomEvent(LIVE_EVENT, { detail })),
      onFail,
    );
  };
  onFirstUse(map, options.map === 'auto', start);
}

document.addEventListener('DOMContentLoaded', async () => {
  if (moved !== undefined) return;
  if (missing !== undefined) keepLanguage(document, options.lang ?? languageOfPath());
  // On a page of its own its links are the page's own, not a guest's.
  if (window.parent === window) document.querySelector('base')?.removeAttribute('target');
  // The claims are read first: to know its height, the page would have to be laid out before.
  await afterPaint();
  tellHeight(window, document.body, secret);
  connectLinks();
  connectLinksOut();
  tellArrival();
  const failure = document.querySelector(':not([hidden]) > [data-failure]')?.textContent;
  if (failure) {
    tellPage(window, { type: 'claimline:error', version: MESSAGE_VERSION, message: failure });
  }
  const map = document.getElementById(EMBED_MAP_ID);
  if (map !== null && live !== undefined && !options.static) startMap(map, live, options);
  root.dataset['ready'] = 'true';
});
