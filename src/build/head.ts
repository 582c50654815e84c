import { LANGUAGES, type Language } from '../domain/text.ts';
import { securityPolicy } from './security-policy.ts';

/** What a page says of itself to browsers, search engines and link previews. */
export interface PageHead {
  title: string;
  description: string;
  /** The page's own address, absolute where the site's is known. */
  address?: string;
  /** The same page in each language that the site has. */
  alternates?: Partial<Record<Language, string>>;
  language?: Language;
  /** A picture of 1200 × 630 that shows both claims, and what it shows in words. */
  image?: { address: string; text: string };
  /** Address of the Atom feed. */
  feed?: string;
  /** Address of the oEmbed answer. */
  oembed?: string;
  /** Address of the web manifest. */
  manifest?: string;
  /** schema.org description. */
  jsonLd?: object;
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

type Attributes = Readonly<Record<string, string>>;

function element(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
  return `<${name} ${written.join(' ')} />`;
}

const meta = (name: string, content: string) => element('meta', { name, content });
const property = (name: string, content: string) => element('meta', { property: name, content });
const link = (attributes: Attributes) => element('link', attributes);

function alternateLinks(alternates: PageHead['alternates'] = {}): string[] {
  const written = LANGUAGES.flatMap((language) => {
    const href = alternates[language];
    return href === undefined ? [] : [link({ rel: 'alternate', hreflang: language, href })];
  });
  if (written.length < 2 || alternates.en === undefined) return [];
  return [...written, link({ rel: 'alternate', hreflang: 'x-default', href: alternates.en })];
}

function preview({ title, description, address, image, language }: PageHead): string[] {
  return [
    property('og:site_name', 'Claimline'),
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', description),
    ...(language === undefined ? [] : [property('og:locale', language)]),
    ...(address === undefined ? [] : [property('og:url', address)]),
    meta('twitter:card', image === undefined ? 'summary' : 'summary_large_image'),
    ...(image === undefined
      ? []
      : [
          property('og:image', image.address),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          property('og:image:alt', image.text),
        ]),
  ];
}

/** JSON-LD is data, not script: the policy lets it stand. No character in it can end the block. */
function jsonLd(data: object): string {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}

/** The elements of `<head>` that differ from page to page. Pure. */
export function headHtml(head: PageHead): string {
  const { address, feed, oembed, manifest } = head;
  return [
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: securityPolicy() }),
    `<title>${escapeHtml(head.title)}</title>`,
    meta('description', head.description),
    meta('color-scheme', 'light dark'),
    ...(address === undefined ? [] : [link({ rel: 'canonical', href: address })]),
    ...alternateLinks(head.alternates),
    ...preview(head),
    ...(manifest === undefined ? [] : [link({ rel: 'manifest', href: manifest })]),
    ...(feed === undefined
      ? []
      : [link({ rel: 'alternate', type: 'application/atom+xml', title: 'Claimline', href: feed })]),
    ...(oembed === undefined
      ? []
      : [
          link({
            rel: 'alternate',
            type: 'application/json+oembed',
            title: head.title,
            href: oembed,
          }),
        ]),
    ...(head.jsonLd === undefined ? [] : [jsonLd(head.jsonLd)]),
  ].join('\n    ');
}
