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
