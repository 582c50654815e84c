import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { EMBEDDED_ID, writeEmbedded } from '../../data/embedded.ts';
import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import { namesIn } from '../../i18n/names.ts';
import { inEachLanguage } from '../../i18n/site-languages.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { Page } from '../../pages/page.tsx';
import { pathOf } from '../../state/address.ts';
import { createAppStore } from '../../state/store.ts';
import { MapSurface } from '../../ui/map/MapSurface.tsx';
import { headHtml, type PageHead } from '../head.ts';
import { incidentJsonLd } from '../json-ld.ts';
import { previewPath, previewText } from '../previews/write.ts';
import { oembedPath } from './oembed.ts';

/** Where the site stands. */
export interface Site {
  /** Root path, ending in a slash. */
  base: string;
  /** Address of the root, absolute where it is known, ending in a slash. */
  address: string;
}

export interface MapPage {
  language: Language;
  index: DatasetIndex;
  /** The open incident; null for the page of the whole record. */
  detail: IncidentDetail | null;
  /** The drawn map as `<svg>`. */
  drawnMap: string;
}

function headOf({ language, index, detail }: MapPage, site: Site): PageHead {
  const t = createTranslate(language);
  const incident = detail?.summary.id ?? null;
  const address = pathOf({ language, incident }, site.address);
  const image = {
    address: `${site.address}${previewPath(language, incident)}`,
    text: detail === null ? t('head.home.text') : previewText(detail, index, language),
  };
  const common = {
    address,
    image,
    language,
    alternates: inEachLanguage((other) => pathOf({ language: other, incident }, site.address)),
    feed: `${site.address}data/feed.atom`,
    oembed: oembedPath({ language, incident }, site.address),
    manifest: `${site.base}site.webmanifest`,
  };
  if (detail === null)
    return { ...common, title: t('head.home.title'), description: t('head.home.text') };
  const title = inLanguage(detail.incident.title, language).text;
  const names = namesIn(language, detail.places, index.regions);
  return {
    ...common,
    title: t('head.incident.title', { title }),
    description: t('head.incident.text', { title }),
    jsonLd: incidentJsonLd(detail, address, { language, names, t }),
  };
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
  const html = renderToString(createElement(Page, { store, base: site.base, map }));
  const data = writeEmbedded({ index, detail });
  return template
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('<!--head-->', () => headHtml(headOf(page, site)))
    .replace('<!--app-->', () => html)
    .replace(
      '<!--data-->',
      () => `<script type="application/json" id="${EMBEDDED_ID}">${data}</script>`,
    );
}
