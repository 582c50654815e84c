import Links from 'http-link-header';
import { sameAddressKey } from '../../../src/domain/references/address.ts';
import { addressIn } from '../http/follow.ts';
import { httpDate } from '../http/retry-after.ts';

/** What an archive's Link header says of a capture. */
export interface MementoLinks {
  /** Address of which it is a capture. */
  original?: string;
  /** The capture after it, and when that was made (ms since 1970). */
  next?: { url: string; at: number };
}

/** Reads a Link header (RFC 8288) with the relations of RFC 7089. One that cannot be read says nothing. */
export function mementoLinks(header: string | string[] | undefined, base: string): MementoLinks {
  let links: Links;
  try {
    links = Links.parse(String(header ?? ''));
  } catch {
    return {};
  }
  const original = addressIn(links.rel('original')[0]?.uri, base);
  // A link of several relations is listed once for each: `next memento` is both.
  const mementos = new Set(links.rel('memento').map(({ uri }) => uri));
  const next = links.rel('next').find(({ uri }) => mementos.has(uri));
  const url = addressIn(next?.uri, base);
  const at = httpDate(next?.['datetime']);
  return {
    ...(original === undefined ? {} : { original }),
    ...(url === undefined || at === undefined ? {} : { next: { url, at } }),
  };
}

/** Whether two addresses lead to the same page; false where one cannot be read. */
export function samePage(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && sameAddressKey(a) === sameAddressKey(b);
}
