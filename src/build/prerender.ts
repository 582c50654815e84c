import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inEachLanguage, SITE_LANGUAGES } from '../i18n/site-languages.ts';
import { createTranslate, loadMessages } from '../i18n/translate.ts';
import { pathOf } from '../state/address.ts';
import { TEXT_PAGES, textAddress } from '../state/text-address.ts';
import { drawnMapOf, readGround } from './drawn-maps.ts';
import { mapPageHtml, type Site } from './pages/map-page.ts';
import { writeTextPages } from './pages/text-pages.ts';
import { writePreviews } from './previews/write.ts';
import { readBuilt } from './read-built.ts';
import { siteAddress } from './site.ts';
import { robotsTxt, sitemapXml, webManifest } from './sitemap.ts';

const OUT = process.env['OUT'] ?? 'dist';
const site: Site = { base: process.env['BASE'] ?? '/', address: siteAddress() };

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
let pages = 0;
for (const language of SITE_LANGUAGES) {
  for (const detail of [null, ...details]) {
    const path = pathOf({ language, incident: detail?.summary.id ?? null }, '');
    const drawnMap = drawnMapOf(ground, index, detail, language, site.base);
    const page = { language, index, detail, drawnMap };
    await write(`${path}index.html`, mapPageHtml(template, page, site));
    pages += 1;
  }
}
pages += await writeTextPages({
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
  const incidents = [null, ...details.map(({ summary }) => summary.id)];
  const addresses = [
    ...incidents.map((incident) =>
      inEachLanguage((language) => pathOf({ language, incident }, site.address)),
    ),
    ...TEXT_PAGES.map((page) =>
      inEachLanguage((language) => textAddress({ page, language, theme: 'auto' }, site.address)),
    ),
  ];
  await write('sitemap.xml', sitemapXml(addresses));
}
await write('robots.txt', robotsTxt(absolute ? `${site.address}sitemap.xml` : undefined));
console.log(`${pages} pages, ${previews} pictures for link previews`);
