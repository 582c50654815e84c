import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { SITE_LANGUAGES } from '../i18n/site-languages.ts';

const LANGUAGE = `(?:(?:${SITE_LANGUAGES.join('|')})/)?`;
const MAP_PAGE = new RegExp(`^${LANGUAGE}(?:incidents/[a-z0-9-]+/)?$`);
const TEXT_PAGE = new RegExp(`^${LANGUAGE}(?:about|data)/$`);
const BUILT_ONLY = new RegExp(`^(?:${LANGUAGE}embed|v|previews)/`);

/** The map's own page, which reads the incident and the language from the address. */
export const isMapPage = (path: string) => MAP_PAGE.test(path);
export const isDevPage = (path: string) => TEXT_PAGE.test(path) || BUILT_ONLY.test(path);

export interface DevAnswer {
  status: number;
  type: string;
  text: string;
}

type DevSite = typeof import('./dev-site.ts');
const isDevSite = (module: Record<string, unknown>): module is DevSite =>
  typeof module['download'] === 'function' && typeof module['textPage'] === 'function';

/**
 * Answers in development what the build writes as files: pages of text and downloads. They are made
 * by modules that the server loads itself, so that a change in one shows at the next load.
 * @param data the data files as they are now
 * @param path below the site's root
 */
export async function devAnswer(
  server: ViteDevServer,
  data: ReadonlyMap<string, string>,
  path: string,
): Promise<DevAnswer> {
  const { root, base } = server.config;
  const plain = (status: number, text: string) => ({ status, type: 'text/plain', text });
  if (BUILT_ONLY.test(path))
    return plain(
      404,
      `/${path} is written by the build, and not served by npm run dev. To see it: npm start`,
    );
  const site = await server.ssrLoadModule('/src/build/dev-site.ts');
  if (!isDevSite(site)) throw new Error('src/build/dev-site.ts lacks download or textPage');
  const template = await readFile(join(root, 'page.html'), 'utf8');
  const html = await site.textPage(data, path, base, template);
  if (html !== undefined)
    return {
      status: 200,
      type: 'text/html',
      text: await server.transformIndexHtml(base + path, html),
    };
  const draft = site.download(data, path);
  if (draft === undefined) return plain(404, `no such file: ${path}`);
  return { status: 200, type: draft.mediaType, text: draft.text };
}
