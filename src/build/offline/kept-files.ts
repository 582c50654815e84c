import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';
import { z } from 'zod';
import { LANGUAGES } from '../../domain/text.ts';
import { SHELL } from '../../state/kept-page.ts';
import { TEXT_PAGES, textAddress } from '../../state/text-address.ts';
import { GEODATA } from '../../style/ids.ts';

/** Assets of frames and of other sites' pages. */
const FRAME = /^(frame|embed-live|live-map)-/;

function list(out: string, folder: string, wanted: (name: string) => boolean): string[] {
  return readdirSync(join(out, folder))
    .filter(wanted)
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

const index = z.object({ incidents: z.array(z.object({ id: z.string() })) });

/** Ids of the incidents, and none that they had before: pages ask for no file by those. */
function incidents(out: string): string[] {
  const text = readFileSync(join(out, 'data/index.json'), 'utf8');
  return index.parse(JSON.parse(text)).incidents.map(({ id }) => id);
}

/**
 * The files of a build that a browser keeps: all that the map's pages and the pages of text are made
 * from, in every language, and none of the frames, downloads and pictures.
 * @param out the folder that the site was built into
 */
export function keptFiles(out: string): string[] {
  const pages = TEXT_PAGES.flatMap((page) =>
    LANGUAGES.map((language) => textAddress({ page, language, theme: 'auto' }, '')),
  ).filter((page) => existsSync(join(out, page, 'index.html')));
  return [
    SHELL,
    'icon.svg',
    ...pages,
    ...list(out, 'assets', (name) => !FRAME.test(name)),
    ...['index', 'search', 'ground'].map((name) => `data/${name}.json`),
    ...incidents(out).flatMap((id) => [
      `data/incidents/${id}.cite.json`,
      `data/incidents/${id}.json`,
    ]),
    ...Object.values(GEODATA).map((name) => `geodata/${name}.geojson`),
  ];
}

/**
 * The same as the worker's list: each with what its bytes must be, but for assets, whose names say it.
 * @param base the site's root path, ending in a slash
 */
export function keptEntries(out: string, base: string): PrecacheEntry[] {
  return keptFiles(out).map((path) => {
    if (path.startsWith('assets/')) return { url: base + path, revision: null };
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const digest = createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest();
    return {
      url: base + path,
      revision: digest.toString('hex').slice(0, 16),
      integrity: `sha256-${digest.toString('base64')}`,
    };
  });
}
