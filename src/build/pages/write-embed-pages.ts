import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { createTranslate, loadMessages } from '../../i18n/translate.ts';
import { embedPath, oembedPath } from '../../state/embed-address.ts';
import { EXAMPLE } from '../../ui/embed/EmbedDocs.tsx';
import { frameHeight, NARROW_COLUMN } from '../../ui/embed/frame-height.ts';
import { GEODATA } from '../dataset.ts';
import { readBuilt } from '../read-built.ts';
import { readRemoved } from '../records/removed.ts';
import { siteAddress } from '../site.ts';
import { embedDocsHtml } from './embed-docs-page.tsx';
import { embedPageHtml } from './embed-page.tsx';
import { frameFiles } from './frame-files.ts';
import { frameMaps } from './frame-map.ts';
import { notFoundHtml } from './not-found-page.tsx';
import { oembedAnswer } from './oembed.ts';
import { oldAddresses } from './old-addresses.tsx';

const OUT = process.env['OUT'] ?? 'dist';
const base = process.env['BASE'] ?? '/';
const site = siteAddress();

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
    const html = embedPageHtml({ language, index, detail, staticMap, base, site, files });
    await write(`${page}index.html`, html);
    const answer = oembedAnswer({ index, detail, language, address: site });
    // Consumers that keep the answer's address ask it under the id from before.
    for (const id of [incident, ...(detail?.summary.formerIds ?? [])])
      await write(
        oembedPath({ language, incident: id }, ''),
        `${JSON.stringify(answer, null, 2)}\n`,
      );
  }
}
const example = details.find(({ summary }) => summary.id === EXAMPLE) ?? null;
for (const language of SITE_LANGUAGES) {
  const t = createTranslate(language);
  const height = frameHeight({ index, detail: example, language, t }, NARROW_COLUMN);
  await write(
    `${embedPath({ language, incident: null }, '')}docs/index.html`,
    embedDocsHtml(language, base, files, height),
  );
}
// The build has checked the list together with all records.
const { parsed: removed = [] } = readRemoved('.', GEODATA);
const old = oldAddresses(removed, index.incidents, { base, site }, files);
for (const [path, html] of old) await write(path, html);
await write('404.html', notFoundHtml(base, files));
