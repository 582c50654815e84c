// `npm run freeze -- 2026-01`: keeps the record as it is now at /v/2026-01/, for frozen frames.
// A second argument names another folder than public/v.
import { resolve } from 'node:path';
import { SITE_LANGUAGES } from '../i18n/site-languages.ts';
import { loadMessages } from '../i18n/translate.ts';
import { frameFiles } from './pages/frame-files.ts';
import { frameMaps } from './pages/frame-map.ts';
import { frozenFiles } from './pages/frozen-files.ts';
import { writeVersion } from './pages/frozen-folder.ts';
import { readBuilt } from './read-built.ts';

const OUT = process.env['OUT'] ?? 'dist';
const [, , version, folder = 'public/v'] = process.argv;
if (version === undefined) {
  console.error('Name the version: npm run build && npm run freeze -- 2026-01');
  process.exit(1);
}
try {
  await loadMessages(...SITE_LANGUAGES);
  const { index, details } = await readBuilt(OUT);
  const { script, style } = await frameFiles(OUT, '');
  const files = frozenFiles({
    version,
    index,
    details,
    script: script.text,
    style: style.text,
    drawMap: (base, detail, language) => frameMaps(index, base)(detail, language),
  });
  await writeVersion(resolve(folder), version, files);
  console.log(
    `${folder}/${version}: ${files.size} files. Commit them; they are never changed again.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
