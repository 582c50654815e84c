import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { pathOf } from '../../state/address.ts';
import { securityPolicy } from '../security-policy.ts';

/** What a host must send with the site's files: the one table that each host's own words are made from. */
export interface HostRules {
  /** The site's root path, ending in a slash. */
  base: string;
  /** The home pages, one a language. */
  roots: readonly string[];
  /** Headers of every answer. */
  always: Readonly<Record<string, string>>;
  /** Content-Security-Policy of pages and of everything but frames. */
  pagePolicy: string;
  /** Content-Security-Policy of frames; each frame's page holds the rest of its policy itself. */
  framePolicy: string;
  /** A regular expression for the paths of frames, to stand where an address's path begins. */
  frames: string;
  /** The same for files whose address changes with what they hold. */
  immutable: string;
  /** Cache-Control of those, and of all others. */
  immutableCache: string;
  freshCache: string;
  /** Media types by the end of the name, where hosts may not know them. */
  types: Readonly<Record<string, string>>;
  /** Media types that are worth compressing. */
  compressed: readonly string[];
  /** Folders of frozen versions. */
  versions: readonly string[];
  /** What stands before an incident's id in its addresses: a regular expression, as above. */
  beforeId: string;
  /** By an id that an incident had before: the one that it has now, to whose addresses a host leads on. */
  moved: ReadonlyMap<string, string>;
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The table for a site. Pure.
 * @param notFound what the page for unknown addresses holds itself, as its policy names it: the host
 *   sends that page at any address
 * @param moved as in the table
 */
export function hostRules(
  base: string,
  versions: readonly string[],
  notFound: { scripts: readonly string[]; styles: readonly string[] },
  moved: ReadonlyMap<string, string> = new Map(),
): HostRules {
  const root = escapeRegExp(base);
  const roots = SITE_LANGUAGES.map((language) => pathOf({ language, incident: null }, base));
  const home = `(?:${roots.map(escapeRegExp).join('|')})`;
  return {
    base,
    roots,
    versions,
    always: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    },
    pagePolicy: `${securityPolicy(notFound)}; frame-ancestors 'none'`,
    framePolicy: 'frame-ancestors *',
    beforeId: `(?:${home}(?:incidents|embed)/|${root}(?:data/incidents|previews/[^/?\\s]+)/)`,
    moved,
    frames: `(?:${home}embed/|${root}v/[^/?\\s]+/)`,
    immutable: `${root}(?:assets/|v/[^/?\\s]+/.)`,
    immutableCache: 'public, max-age=31536000, immutable',
    freshCache: 'no-cache',
    types: {
      geojson: 'application/geo+json',
      atom: 'application/atom+xml; charset=utf-8',
      webmanifest: 'application/manifest+json',
      csv: 'text/csv; charset=utf-8',
      md: 'text/markdown; charset=utf-8',
      bib: 'application/x-bibtex; charset=utf-8',
      ris: 'application/x-research-info-systems; charset=utf-8',
    },
    compressed: [
      'text/html',
      'text/css',
      'text/javascript',
      'application/javascript',
      'application/json',
      'application/geo+json',
      'application/atom+xml',
      'application/manifest+json',
      'image/svg+xml',
      'text/csv',
      'text/markdown',
      'text/plain',
      'application/x-bibtex',
      'application/x-research-info-systems',
    ],
  };
}
