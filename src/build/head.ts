import { securityPolicy } from './security-policy.ts';

/** What a page says of itself to browsers, search engines and link previews. */
export interface PageHead {
  title: string;
  description: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text made safe for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** The elements of `<head>` that differ from page to page. */
export function headHtml(head: PageHead): string {
  const title = escapeHtml(head.title);
  const description = escapeHtml(head.description);
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(securityPolicy())}" />`,
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    '<meta name="color-scheme" content="light dark" />',
  ].join('\n    ');
}
