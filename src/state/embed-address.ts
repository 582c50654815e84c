import type { Language } from '../domain/text.ts';
import { pathOf } from './address.ts';

/** The address of a page's oEmbed answer. */
export function oembedPath(
  page: { language: Language; incident: string | null },
  base: string,
): string {
  return `${pathOf(page, base)}oembed.json`;
}

/** The path of a frame: `/embed/`, `/hy/embed/<id>/`, below `base`. */
export function embedPath(
  page: { language: Language; incident: string | null },
  base: string,
): string {
  const home = pathOf({ language: page.language, incident: null }, base);
  return page.incident === null ? `${home}embed/` : `${home}embed/${page.incident}/`;
}
