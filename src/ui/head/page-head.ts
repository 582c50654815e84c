import type { PageDates } from '../../domain/changes.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import { LOCALES } from '../../i18n/site-languages.ts';

/** What a page says of itself to browsers, search engines and link previews. */
export interface PageHead {
  title: string;
  description: string;
  /** The page's own address, absolute where the site's is known. */
  address?: string;
  /** The same page in each language that the site has. */
  alternates?: Partial<Record<Language, string>>;
  language?: Language;
  /** Of the page itself: no day of an incident is meant. */
  dates?: PageDates;
  /** A picture of 1200 × 630 that shows both claims or neither, and what it shows in words. */
  image?: { address: string; text: string };
  /** Address of the Atom feed. */
  feed?: string;
  /** Address of the oEmbed answer. */
  oembed?: string;
  /** schema.org description. */
  jsonLd?: object;
}

/** An element of `<head>`. */
export interface HeadElement {
  name: 'title' | 'meta' | 'link' | 'script';
  attributes: Readonly<Record<string, string>>;
  text?: string;
}

/** Finds in a document the elements that `headElements` makes, and no others. */
export const HEAD_ELEMENTS = [
  'title',
  'meta[name="description"]',
  'meta[name^="twitter:"]',
  'meta[property]',
  'link[rel="canonical"]',
  'link[rel="alternate"]',
  'script[type="application/ld+json"]',
]
  .map((selector) => `head > ${selector}`)
  .join(',');

const meta = (name: string, content: string): HeadElement => ({
  name: 'meta',
  attributes: { name, content },
});
const property = (name: string, content: string): HeadElement => ({
  name: 'meta',
  attributes: { property: name, content },
});
const link = (attributes: HeadElement['attributes']): HeadElement => ({ name: 'link', attributes });

/** What is made of a value, or nothing where there is none. */
function given<T>(value: T | undefined, make: (value: T) => HeadElement[]): HeadElement[] {
  return value === undefined ? [] : make(value);
}

function alternateLinks(alternates: PageHead['alternates'] = {}): HeadElement[] {
  const written = LANGUAGES.flatMap((language) =>
    given(alternates[language], (href) => [link({ rel: 'alternate', hreflang: language, href })]),
  );
  if (written.length < 2 || alternates.en === undefined) return [];
  return [...written, link({ rel: 'alternate', hreflang: 'x-default', href: alternates.en })];
}

function locales({ language, alternates = {} }: PageHead): HeadElement[] {
  if (language === undefined) return [];
  const others = LANGUAGES.filter((id) => id !== language && alternates[id] !== undefined);
  return [
    property('og:locale', LOCALES[language]),
    ...others.map((id) => property('og:locale:alternate', LOCALES[id])),
  ];
}

function preview(head: PageHead): HeadElement[] {
  const { title, description, address, image, dates } = head;
  return [
    property('og:site_name', 'Claimline'),
    property('og:type', 'article'),
    ...given(dates, ({ published, changed }) => [
      property('article:published_time', published),
      property('article:modified_time', changed),
    ]),
    property('og:title', title),
    property('og:description', description),
    ...locales(head),
    ...given(address, (url) => [property('og:url', url)]),
    meta('twitter:card', image === undefined ? 'summary' : 'summary_large_image'),
    ...given(image, (picture) => [
      property('og:image', picture.address),
      property('og:image:width', '1200'),
      property('og:image:height', '630'),
      property('og:image:alt', picture.text),
    ]),
  ];
}

/** JSON-LD is data, not script: the policy lets it stand. No character in it can end the block. */
function jsonLd(data: object): HeadElement {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return { name: 'script', attributes: { type: 'application/ld+json' }, text };
}

/** The elements of `<head>` that follow what a page shows: in the build and in the browser. Pure. */
export function headElements(head: PageHead): HeadElement[] {
  const { title } = head;
  return [
    { name: 'title', attributes: {}, text: title },
    meta('description', head.description),
    ...given(head.address, (href) => [link({ rel: 'canonical', href })]),
    ...alternateLinks(head.alternates),
    ...preview(head),
    ...given(head.feed, (href) => [
      link({ rel: 'alternate', type: 'application/atom+xml', title: 'Claimline', href }),
    ]),
    ...given(head.oembed, (href) => [
      link({ rel: 'alternate', type: 'application/json+oembed', title, href }),
    ]),
    ...given(head.jsonLd, (data) => [jsonLd(data)]),
  ];
}
