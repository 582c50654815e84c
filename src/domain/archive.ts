import type { ArchivedCopy, Source } from './source.ts';

/** A source's archived copies, newest first. */
export function copiesOf({ archived = [] }: Pick<Source, 'archived'>): ArchivedCopy[] {
  return archived.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/**
 * The address that asks the Wayback Machine for the copy of a document nearest to a day. It answers
 * with the nearest copy that it has, or says that it has none: the address promises no copy.
 * @param near `YYYY-MM`, `YYYY-MM-DD`, or the same with a clock time, which is left out
 */
export function waybackAddress(url: string, near: string): string {
  return `https://web.archive.org/web/${near.slice(0, 10).replaceAll('-', '')}/${url}`;
}

/** The name of a web address's host as readers know it. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
