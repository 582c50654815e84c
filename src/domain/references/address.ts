const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|_openstat|wt_mc|ref_src|spm)$/i;

/** Names of the address's parameters that only track readers. */
export function trackingParameters(address: string): string[] {
  return [...new URL(address).searchParams.keys()].filter((name) => TRACKING.test(name));
}

/** The address without its tracking parameters. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  for (const name of trackingParameters(address)) url.searchParams.delete(name);
  return url.href;
}

/** True where the address carries a user name or password. */
export function hasCredentials(address: string): boolean {
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

/** One form for addresses that lead to the same page: no scheme, `www.`, fragment or last slash. */
export function sameAddressKey(address: string): string {
  const url = new URL(withoutTracking(address));
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

/** What the address of an archived copy says of itself. */
export interface CaptureAddress {
  /** Address of the document, as captured. */
  of: string;
  /** Second of the capture (UTC), as digits `YYYYMMDDhhmmss`. */
  digits: string;
}

/**
 * `/web/20210602101112/https://…`, `…id_/https://…`, as the Wayback Machine, Memento archives and
 * archive.today have it; the last also as `/2021.06.02-101112/https://…`.
 */
const CAPTURE = /\/(\d{14}|\d{4}\.\d{2}\.\d{2}-\d{6})(?:[a-z]{2}_)?\/(?:(https?):\/+)?(\S+)$/i;
const WAYBACK = /^(www\.)?web\.archive\.org$|^wayback\.archive\.org$/;

/** Undefined where the address is not that of a capture, or keeps its document to itself (perma.cc). */
export function captureIn(address: string): CaptureAddress | undefined {
  const { host, pathname, search } = new URL(address);
  const [, digits, scheme, rest] = CAPTURE.exec(pathname + search) ?? [];
  if (digits === undefined || rest === undefined) return undefined;
  // Without a scheme it is an address only where that is known to be left out.
  if (scheme === undefined && !WAYBACK.test(host)) return undefined;
  return { of: `${scheme ?? 'http'}://${rest}`, digits: digits.replaceAll(/\D/g, '') };
}

/** True for an address of the Wayback Machine that asks for a capture and names none. */
export function asksForCapture(address: string): boolean {
  return WAYBACK.test(new URL(address).host) && captureIn(address) === undefined;
}
