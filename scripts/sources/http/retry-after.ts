const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Milliseconds since 1970 of an HTTP date, e.g. `Tue, 01 Jun 2021 12:00:00 GMT`; undefined for no date. */
export function httpDate(text: string | undefined): number | undefined {
  const at = text !== undefined && HTTP_DATE.test(text.trim()) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** Milliseconds that a Retry-After header asks to wait, given in seconds or as a date; none if neither. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const at = httpDate(header);
  return at === undefined ? undefined : Math.max(0, at - now);
}
