// A page's words with nothing else: what no page with the same words can save.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fixable } from '../step.mjs';

/** The site's fonts where the site has them, without any of its layout. */
const PLAIN = `body { font: 400 1rem/1.5 "Noto Sans", "Noto Sans Fallback", sans-serif }
h1, h2, h3 { font-family: "Noto Serif", "Noto Serif Fallback", serif }
h1, h2, h3, h4, th, dt, b, strong { font-weight: 600 }`;

/**
 * @param page HTML of a page of the site
 * @param fonts the page's `@font-face` rules; without them the page has the system's fonts
 * @returns the same words in the same elements: no script, style sheet, drawing or picture
 */
export function staticPage(page: string, fonts: string): string {
  const words = page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, '')
    .replaceAll(/<(link|img)\b[^>]*>/g, '')
    .replaceAll(/ style="[^"]*"/g, '');
  return fonts === ''
    ? words
    : words.replace('</head>', `<style>${fonts}\n${PLAIN}</style></head>`);
}

/**
 * The `@font-face` rules of a page's style sheets.
 * @param site folder of the built site
 * @throws {Fixable} if there are none: the pages would not have the same fonts
 */
export function fontRules(page: string, site: string): string {
  const sheets = [...page.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([link]) => link.match(/href="([^"]+)"/)?.[1] ?? [],
  );
  const rules = sheets
    .map((path) => readFileSync(join(site, path), 'utf8'))
    .flatMap((sheet) => sheet.match(/@font-face\s*\{[^}]*\}/g) ?? []);
  if (rules.length > 0) return rules.join('\n');
  throw new Fixable(
    'A page of the site has no @font-face rule in its style sheets, so no page with the same fonts can be made.\n' +
      '  Fix: scripts/bench/static-page.ts, to where the fonts are now',
  );
}
