import type { Language } from '../domain/text.ts';
import { pathOf } from './address.ts';
import type { Theme } from './view-state.ts';

/** Pages of text beside the map, in the order in which the header links to them. */
export const TEXT_PAGES = ['data', 'about'] as const;
export type TextPage = (typeof TEXT_PAGES)[number];

/** A theme in an address; the system's own is not written. */
const themed = (path: string, theme: Theme) => (theme === 'auto' ? path : `${path}?theme=${theme}`);

/** The address of a page of text: `/about/`, `/hy/about/?theme=dark`, below `base`. */
export function textAddress(
  { page, language, theme }: { page: TextPage; language: Language; theme: Theme },
  base: string,
): string {
  return themed(`${pathOf({ language, incident: null }, base)}${page}/`, theme);
}

/** The address of the list of incidents, in the language and theme of a page of text. */
export function homeAddress(
  { language, theme }: { language: Language; theme: Theme },
  base: string,
): string {
  return themed(pathOf({ language, incident: null }, base), theme);
}
