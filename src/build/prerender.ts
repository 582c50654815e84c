import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VERSION_FILE } from '../data/load-version.ts';
import { datesOf } from '../domain/changes.ts';
import { inEachLanguage, SITE_LANGUAGES } from '../i18n/site-languages.ts';
import { createTranslate, loadMessages } from '../i18n/translate.ts';
import { pathOf } from '../state/address.ts';
import { SHELL } from '../state/kept-page.ts';
import { TEXT_PAGES, type TextPage, textAddress } from '../state/text-address.ts';
import { buildId } from './build-id.ts';
import { readDesk } from './desk.ts';
import { drawnMapOf, readGround } from './drawn-maps.ts';
import { mapPageHtml, type Site, shellHtml } from './pages/map-page.ts';
import { writeTextPages } from './pages/text-pages.ts';
import { writePreviews } from './previews/write.ts';
import { readBuilt } from './read-built.ts';
import { siteAddress } from './site.ts';
import { robotsTxt, sitemapXml, webManifest } from './sitemap.ts';

const OUT = process.env['OUT'] ?? 'dist';
const site: Site = {
  base: process.env['BASE'] ?? '/',
  address: siteAddress(),
  desk: readDesk(),
  build: buildId(OUT),
};

async function write(path: string, text: string) {
  const file = join(OUT, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

await loadMessages(...SITE_LANGUAGES);
const template = await readFile(join(OUT, 'index.html'), 'utf8');
const dataset = await readBuilt(OUT);
const { index, details } = dataset;
const ground = readGround('.');
// An open page finds out by it whether the site is newer.
await write(VERSION_FILE, JSON.stringify({ build: site.build }));
await write(SHELL, shellHtml(template, site));
let written = 0;
for (const language of SITE_LANGUAGES) {
  for (const detail of [null, ...details]) {
    const path = pathOf({ language, incident: detail?.summary.id ?? null }, '');
    const drawnMap = drawnMapOf(ground, index, detail, language, site.base);
    const page = { language, index, detail, drawnMap };
    await write(`${path}index.html`, mapPageHtml(template, page, site));
    written += 1;
  }
}
written += await writeTextPages({
  out: OUT,
  base: site.base,
  languages: SITE_LANGUAGES,
  dataset,
});

const previews = await writePreviews(OUT, dataset, ground, SITE_LANGUAGES);

const t = createTranslate('en');
await write('site.webmanifest', webManifest(t('site.name'), t('head.home.text')));
// A sitemap has absolute addresses or none.
const absolute = URL.canParse(site.address);
if (absolute) {
  const { changed } = index.dates;
  const mapPage = (incident: string | null) =>
    inEachLanguage((language) => pathOf({ language, incident }, site.address));
  const textPage = (page: TextPage) =>
    inEachLanguage((language) => textAddress({ page, language, theme: 'auto' }, site.address));
  const pages = [
    { addresses: mapPage(null), changed },
    ...details.map(({ incident }) => ({
      addresses: mapPage(incident.id),
      changed: datesOf([incident]).changed,
    })),
    ...TEXT_PAGES.map((page) => ({ addresses: textPage(page), changed })),
  ];
  await write('sitemap.xml', sitemapXml(pages));
}
await write('robots.txt', robotsTxt(absolute ? `${site.address}sitemap.xml` : undefined));
console.log(`${written} pages, ${previews} pictures for link previews`);
