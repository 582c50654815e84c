import { createHash } from 'node:crypto';
import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import type { Language } from '../../domain/text.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { embedPath } from '../../state/embed-address.ts';
import { embedPageHtml } from './embed-page.tsx';

export interface FrozenInput {
  /** Name of the version, as it will stand in addresses. */
  version: string;
  index: DatasetIndex;
  details: readonly IncidentDetail[];
  /** Texts of the frame's script and style sheet. */
  script: string;
  style: string;
  /** Draws a frame's map with links below `base`. */
  drawMap(base: string, detail: IncidentDetail | null, language: Language): string;
}

export const MANIFEST = 'manifest.json';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Frames of a version lead to frames of the same version, and not to live ones. */
function withinVersion(html: string, base: string, version: string): string {
  const prefixes = ['', ...SITE_LANGUAGES.map((language) => `${language}/`)];
  return prefixes.reduce(
    (text, prefix) =>
      text.replaceAll(`"${base}${prefix}embed/`, `"${base}v/${version}/${prefix}embed/`),
    html,
  );
}

/**
 * The frozen copy of the record: a frame for each incident and one for all, the records, and a
 * manifest with each file's SHA-256. Shapes are left out of the records: they follow from the claims
 * and are drawn in the frames. All addresses are relative, so that it works below any path, and
 * nothing outside the copy is loaded. Pure.
 * @returns texts by their path below `v/<version>/`
 */
export function frozenFiles(input: FrozenInput): Map<string, string> {
  const { version, index, details, drawMap } = input;
  const files = new Map([
    ['frame.js', input.script],
    ['frame.css', input.style],
  ]);
  for (const language of SITE_LANGUAGES) {
    for (const detail of [null, ...details]) {
      const path = embedPath({ language, incident: detail?.summary.id ?? null }, '');
      const up = '../'.repeat(path.split('/').length - 1);
      const base = `${up}../../`;
      const html = embedPageHtml({
        language,
        index,
        detail,
        staticMap: drawMap(base, detail, language),
        base,
        site: base,
        // Files of the copy, and not in its pages: there are many, and they are kept for good.
        files: { script: { address: `${up}frame.js` }, style: { address: `${up}frame.css` } },
        frozen: version,
      });
      // The icon belongs to the site, which may change it.
      const own = html.replace(/\s*<link rel="icon"[^>]*>/, '');
      files.set(`${path}index.html`, withinVersion(own, base, version));
    }
  }
  for (const { shapes: _, ...record } of details)
    files.set(`records/${record.summary.id}.json`, `${JSON.stringify(record)}\n`);
  const sums = Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)]));
  files.set(MANIFEST, `${JSON.stringify({ version, files: sums }, null, 1)}\n`);
  return files;
}
