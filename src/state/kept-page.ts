import { LANGUAGES } from '../domain/text.ts';
import { TEXT_PAGES } from './text-address.ts';

/** The page without content that draws any of the map's pages from the kept data. */
export const SHELL = 'shell.html';

const LANGUAGE = `(?:(?:${LANGUAGES.filter((language) => language !== 'en').join('|')})/)?`;
const MAP_PAGE = new RegExp(`^${LANGUAGE}(?:incidents/[a-z0-9-]+/)?(?:index\\.html)?$`);
const TEXT_PAGE = new RegExp(`^(${LANGUAGE}(?:${TEXT_PAGES.join('|')})/)(?:index\\.html)?$`);

/**
 * The kept file that stands for a page which cannot be reached; null for what is not kept: frames,
 * frozen copies and downloads.
 * @param pathname of the page
 * @param base the site's root path, ending in a slash
 * @returns a path below the site's root
 */
export function keptPage(pathname: string, base: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const path = pathname.slice(base.length);
  if (MAP_PAGE.test(path)) return SHELL;
  return TEXT_PAGE.exec(path)?.[1] ?? null;
}
