import { escapeMarkup } from '../domain/escape-markup.ts';
import { type HeadElement, headElements, type PageHead } from '../ui/head/page-head.ts';
import { securityPolicy } from './security-policy.ts';

/** HTML of an element of a head; the text of a script is data that cannot end it. */
function elementHtml({ name, attributes, text }: HeadElement): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeMarkup(value)}"`,
  );
  const start = `<${name}${written.join('')}`;
  if (text === undefined) return `${start} />`;
  return `${start}>${name === 'script' ? text : escapeMarkup(text)}</${name}>`;
}

const metaHtml = (attributes: HeadElement['attributes']) =>
  elementHtml({ name: 'meta', attributes });

/**
 * The elements of `<head>` that differ from page to page, and those that a page keeps. Pure.
 * @param base the site's root path, ending in a slash
 */
export function headHtml(head: PageHead, base: string): string {
  const manifest = { rel: 'manifest', href: `${base}site.webmanifest` };
  return [
    metaHtml({ 'http-equiv': 'Content-Security-Policy', content: securityPolicy() }),
    ...headElements(head).map(elementHtml),
    metaHtml({ name: 'color-scheme', content: 'light dark' }),
    elementHtml({ name: 'link', attributes: manifest }),
  ].join('\n    ');
}
