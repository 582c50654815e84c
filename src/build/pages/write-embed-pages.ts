import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { loadMessages } from '../../i18n/translate.ts';
import { embedPath } from '../../state/embed-address.ts';
import { readBuilt } from '../read-built.ts';
import { siteAddress } from '../site.ts';
import { embedDocsHtml } from './embed-docs-page.tsx';
import { embedPageHtml } from './embed-page.tsx';
import { frameFiles } from './frame-files.ts';
import { frameMaps } from './frame-map.ts';
import { notFoundHtml } from './not-found-page.tsx';
import { oembedAnswer, oembedPath } from './oembed.ts';

const OUT = process.env['OUT'] ?? 'dist';
const base = process.env['BASE'] ?? '/';

async function write(path: string, text: string): Promise<void> {
  const file = join(OUT, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

await loadMessages(...SITE_LANGUAGES);
const { index, details } = await readBuilt(OUT);
const files = await frameFiles(OUT, base);
const drawMap = frameMaps(index, base);
for (const language of SITE_LANGUAGES) {
  for (const detail of [null, ...details]) {
    const incident = detail?.summary.id ?? null;
    const staticMap = drawMap(detail, language);
    const page = embedPath({ language, incident }, '');
    const html = embedPageHtml({ language, index, detail, staticMap, base, files });
    await write(`${page}index.html`, html);
    const answer = oembedAnswer({ index, detail, language, address: siteAddress() });
    await write(oembedPath({ language, incident }, ''), `${JSON.stringify(answer, null, 2)}\n`);
  }
}
await write('embed/docs/index.html', embedDocsHtml(base, files));
await write('404.html', notFoundHtml('en', base, files));
