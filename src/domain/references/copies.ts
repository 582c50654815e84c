import { isEarlier, UTC_OFFSET } from '../date.ts';
import type { SourceDraft } from '../draft.ts';
import type { ArchivedCopy } from '../source.ts';
import { asksForCapture, captureIn, hasCredentials, sameAddressKey } from './address.ts';
import type { Path, Report } from './finding.ts';

/**
 * Checks the archived copies of all sources: each is of its source's address, was made after the
 * source was published and before today, says its own day, and stands once.
 * @param today the last day that may stand in a record, `YYYY-MM-DD`
 */
export function checkCopies(sources: readonly SourceDraft[], today: string, report: Report): void {
  const first = new Map<string, string>();
  sources.forEach((source, index) => {
    const name = source.id ?? `source number ${index + 1}`;
    const path = [index, 'archived'];
    source.archived?.forEach((copy, at) => {
      checkAddress(copy, source, name, [...path, at, 'url'], report);
      checkDay(copy, source, name, today, [...path, at, 'day'], report);
      const key = copyKey(copy.url);
      const before = first.get(key);
      if (before === undefined) first.set(key, name);
      else
        report(
          [...path, at, 'url'],
          before === name
            ? 'is a copy that stands here already; keep one'
            : `is a copy of ${before} too; keep it where it belongs`,
        );
    });
  });
}

/** One form for all addresses of one capture. */
function copyKey(url: string): string {
  const capture = captureIn(url);
  if (capture === undefined || !URL.canParse(capture.of)) return sameAddressKey(url);
  return `${new URL(url).host} ${capture.digits} ${sameAddressKey(capture.of)}`;
}

function checkAddress(
  { url }: ArchivedCopy,
  source: SourceDraft,
  name: string,
  path: Path,
  report: Report,
): void {
  if (hasCredentials(url))
    report(path, 'carries a user name or password; write the public address');
  if (asksForCapture(url))
    report(path, 'asks for captures and is none; write the address with the 14 digits of its time');
  const capture = captureIn(url);
  if (capture === undefined) return;
  if (secondOf(capture.digits) === undefined)
    report(path, `says ${capture.digits}, which is no time; copy the address of the capture`);
  // Where the source's own address has an error, nothing can be compared with it.
  if (source.url === undefined) return;
  const known = [source.url, ...(source.alsoAt ?? [])];
  const key = URL.canParse(capture.of) ? sameAddressKey(capture.of) : capture.of;
  if (!known.some((address) => sameAddressKey(address) === key))
    report(
      path,
      `is a copy of ${capture.of}, which is no address of ${name}; write a copy of ${source.url}, or add that address to alsoAt`,
    );
}

function checkDay(
  { url, day }: ArchivedCopy,
  { published }: SourceDraft,
  name: string,
  today: string,
  path: Path,
  report: Report,
): void {
  const second = secondOf(captureIn(url)?.digits ?? '');
  const said = second?.slice(0, day.length);
  if (said !== undefined && said !== day)
    report(path, `is ${day}, but the address says ${said}; write ${said}`);
  if (day > today) report(path, `is ${day}, which is yet to come; write the day of the capture`);
  // A day of the archive (UTC) ends within the next day of the record.
  const latest = localMoment(said === day && second !== undefined ? second : `${day}T23:59:59Z`);
  if (published !== undefined && isEarlier(latest, published))
    report(
      path,
      `is ${day}, before ${name} was published (${published}); write a later copy, or correct published`,
    );
}

/** `2021-06-02T10:11:12Z` of the digits in a capture's address; undefined where there is no such second. */
function secondOf(digits: string): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(digits);
  if (parts === null) return undefined;
  const [, year, month, dayOfMonth, hour, minute, seconds] = parts;
  const text = `${year}-${month}-${dayOfMonth}T${hour}:${minute}:${seconds}Z`;
  const at = new Date(text);
  const real = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.slice(0, -1));
  return real ? text : undefined;
}

const OFFSET = Date.parse('1970-01-01T00:00Z') - Date.parse(`1970-01-01T00:00${UTC_OFFSET}`);

/** The record's own clock at an instant: `YYYY-MM-DDTHH:MM`. */
function localMoment(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
}
