import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { EMBEDDED_ID, writeEmbedded } from '../data/embedded.ts';
import type { IncidentDetail } from '../domain/dataset.ts';
import { inLanguage, type Language } from '../domain/text.ts';
import { createTranslate } from '../i18n/translate.ts';
import { Page } from '../pages/page.tsx';
import { pathOf } from '../state/address.ts';
import { createAppStore } from '../state/store.ts';
import { MapSurface } from '../ui/map/MapSurface.tsx';
import type { Dataset } from './assemble.ts';
import { headHtml, type PageHead } from './head.ts';
import { readBuilt } from './read-built.ts';

const OUT = process.env['OUT'] ?? 'dist';
const base = process.env['BASE'] ?? '/';

/** Languages whose pages are written. */
const LANGUAGES: readonly Language[] = ['en'];

function headOf(language: Language, detail: IncidentDetail | null): PageHead {
  const t = createTranslate(language);
  if (detail === null) return { title: t('head.home.title'), description: t('head.home.text') };
  const title = inLanguage(detail.incident.title, language).text;
  return {
    title: t('head.incident.title', { title }),
    description: t('head.incident.text', { title }),
  };
}

function pageHtml(
  template: string,
  dataset: Dataset,
  language: Language,
  detail: IncidentDetail | null,
): string {
  const { index } = dataset;
  const store = createAppStore({
    language,
    incident: detail?.summary.id ?? null,
    index,
    ...(detail !== null && { detail: { status: 'ready', detail } as const }),
  });
  const map = createElement(MapSurface, { staticMap: '' });
  const html = renderToString(createElement(Page, { store, base, map }));
  const data = writeEmbedded({ index, detail });
  return template
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('<!--head-->', () => headHtml(headOf(language, detail)))
    .replace('<!--app-->', () => html)
    .replace(
      '<!--data-->',
      () => `<script type="application/json" id="${EMBEDDED_ID}">${data}</script>`,
    );
}

const template = await readFile(join(OUT, 'index.html'), 'utf8');
const dataset = await readBuilt(OUT);
let pages = 0;
for (const language of LANGUAGES) {
  for (const detail of [null, ...dataset.details]) {
    const path = pathOf({ language, incident: detail?.summary.id ?? null }, '');
    const file = join(OUT, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pageHtml(template, dataset, language, detail));
    pages += 1;
  }
}
console.log(`${pages} pages`);
