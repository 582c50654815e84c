import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { EMBEDDED_ID, writeEmbedded } from '../../data/embedded.ts';
import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import { escapeMarkup } from '../../domain/escape-markup.ts';
import type { Desk } from '../../domain/reply.ts';
import type { Language } from '../../domain/text.ts';
import { createTranslate, type Translate } from '../../i18n/translate.ts';
import { Page } from '../../pages/page.tsx';
import { createAppStore } from '../../state/store.ts';
import { mapHead } from '../../ui/head/map-head.ts';
import { MapSurface } from '../../ui/map/MapSurface.tsx';
import { headHtml } from '../head.ts';

/** Where the site stands. */
export interface Site {
  /** Root path, ending in a slash. */
  base: string;
  /** Address of the root, absolute where it is known, ending in a slash. */
  address: string;
  /** Who takes reports of errors and replies. */
  desk: Desk;
  /** Name of the build, by which a page finds out whether the site is newer. */
  build: string;
}

export interface MapPage {
  language: Language;
  index: DatasetIndex;
  /** The open incident; null for the page of the whole record. */
  detail: IncidentDetail | null;
  /** The drawn map as `<svg>`. */
  drawnMap: string;
}

/** Stands in the page until script answers, and is seen where it does not: see ui/inert.css. */
function inertNote(t: Translate): string {
  const [sentence, reload] = [escapeMarkup(t('page.inert')), escapeMarkup(t('page.reload'))];
  return `<div class="page-inert"><p>${sentence}</p><a class="part-button" href="">${reload}</a></div>`;
}

/** A page of the map without its content, in any language: script draws it from data that a browser has kept. Pure. */
export function shellHtml(template: string, { base, build }: Pick<Site, 'base' | 'build'>): string {
  const head = headHtml({ title: createTranslate('en')('site.name'), description: '' }, base);
  return template
    .replace('<html lang="en">', `<html lang="en" data-build="${build}">`)
    .replace('<!--head-->', () => `${head}\n    <meta name="robots" content="noindex" />`)
    .replace('<!--app-->', '')
    .replace('<!--inert-->', '')
    .replace('<!--data-->', '');
}

/** A page with the map, as HTML that is complete without script. Pure. */
export function mapPageHtml(template: string, page: MapPage, site: Site): string {
  const { language, index, detail } = page;
  const store = createAppStore({
    language,
    incident: detail?.summary.id ?? null,
    index,
    ...(detail !== null && { detail: { status: 'ready', detail } as const }),
  });
  const map = createElement(MapSurface, { staticMap: page.drawnMap });
  const html = renderToString(
    createElement(Page, { store, base: site.base, publication: site, map }),
  );
  const shown = { language, index, detail, incident: detail?.summary.id ?? null };
  const head = mapHead(shown, site.address, createTranslate(language));
  const data = writeEmbedded({ index, detail });
  return template
    .replace('<html lang="en">', `<html lang="${language}" data-build="${site.build}">`)
    .replace('<!--head-->', () => headHtml(head, site.base))
    .replace('<!--app-->', () => html)
    .replace('<!--inert-->', () => inertNote(createTranslate(language)))
    .replace(
      '<!--data-->',
      () => `<script type="application/json" id="${EMBEDDED_ID}">${data}</script>`,
    );
}
