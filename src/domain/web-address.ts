import { z } from './zod.ts';

/** The longest address of a record, in characters; search engines and archives keep no longer ones. */
const LONGEST = 2000;

/** What RFC 3986 lets stand in an address as it is; a browser leaves some others unescaped in a query. */
const UNESCAPED = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;

/**
 * The one form in which an address is kept: what a browser asks for when it is given the text (WHATWG
 * URL, as written by `href`), with what RFC 3986 does not allow escaped as UTF-8.
 * @returns undefined where the text is no absolute http(s) address
 */
export function normalAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { href } = new URL(text);
  const escaped = href.replace(UNESCAPED, (character) => encodeURIComponent(character));
  // Escaping can only be undone in a host, which has nothing to escape.
  return URL.canParse(escaped) && new URL(escaped).href === escaped ? escaped : undefined;
}

function problemOf(text: string): string | undefined {
  const normal = normalAddress(text);
  if (normal === undefined)
    return 'is not an address; write one that begins with https:// or http://';
  if (normal.length > LONGEST)
    return `has ${normal.length} characters; write an address of at most ${LONGEST}`;
  return normal === text ? undefined : `is not written as a browser asks for it; write ${normal}`;
}

/** An absolute http(s) address in its normal form, at most 2,000 characters. */
export const webAddress = z.string().refine((text) => problemOf(text) === undefined, {
  error: ({ input }) => problemOf(String(input)),
});
