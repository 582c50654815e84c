import type { Language } from '../domain/text.ts';

/**
 * Path of a page's picture for link previews, below the site's root.
 * @param page an incident's id, `home`, or a page of text
 */
export function previewPath(language: Language, page: string): string {
  return `previews/${language}/${page}.png`;
}
