import { escapeMarkup } from '../domain/escape-markup.ts';
import type { Language } from '../domain/text.ts';

/** A page in each of its languages. */
export interface SitePage {
  addresses: Partial<Record<Language, string>>;
  /** Day on which what it shows was last changed, `YYYY-MM-DD`. */
  changed: string;
}

/** A sitemap of absolute addresses, each with its day and its other languages. Pure. */
export function sitemapXml(pages: readonly SitePage[]): string {
  const entries = pages.flatMap(({ addresses, changed }) => {
    const all = Object.entries(addresses);
    const others = all.map(
      ([language, address]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeMarkup(address)}"/>`,
    );
    return all.map(
      ([, address]) =>
        `<url><loc>${escapeMarkup(address)}</loc><lastmod>${changed}</lastmod>${others.join('')}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read; the sitemap is named where the site's address is known. Pure. */
export function robotsTxt(sitemap: string | undefined): string {
  const lines = ['User-agent: *', 'Allow: /'];
  return `${[...lines, ...(sitemap === undefined ? [] : [`Sitemap: ${sitemap}`])].join('\n')}\n`;
}

/** What a browser needs to keep the site like a program. Addresses are relative to the file. */
export function webManifest(name: string, description: string): string {
  const manifest = {
    name,
    short_name: name,
    description,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
