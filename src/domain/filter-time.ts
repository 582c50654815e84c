import { day } from './date.ts';
import type { TimeRange } from './filter.ts';

const isDay = (text: string) => day.safeParse(text).success;

/** Last day of a month `YYYY-MM`. */
function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
}

/** First and last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined for anything else. */
function daysOf(text: string): TimeRange | undefined {
  if (/^\d{4}$/.test(text)) {
    const from = `${text}-01-01`;
    return isDay(from) ? { from, to: `${text}-12-31` } : undefined;
  }
  if (/^\d{4}-\d{2}$/.test(text)) {
    const from = `${text}-01`;
    return isDay(from) ? { from, to: lastDay(text) } : undefined;
  }
  return isDay(text) ? { from: text, to: text } : undefined;
}

/**
 * Reads `2021`, `2021-05` or two of them with `..` between, each a year, a month or a day. Ends
 * that are swapped are put in order.
 */
export function parseTimeRange(text: string): TimeRange | undefined {
  const parts = text.split('..');
  const [first, last] = [parts[0], parts.at(-1)].map((part) => daysOf(part ?? ''));
  if (first === undefined || last === undefined || parts.length > 2) return undefined;
  return first.from <= last.from
    ? { from: first.from, to: last.to > first.to ? last.to : first.to }
    : { from: last.from, to: first.to };
}

/** The whole year or month that a range is, as `2021` or `2021-05`; undefined for any other. */
export function wholeOf({ from, to }: TimeRange): string | undefined {
  return [from.slice(0, 4), from.slice(0, 7)].find((text) => {
    const whole = daysOf(text);
    return whole?.from === from && whole.to === to;
  });
}

/** As short as it can be; the inverse of `parseTimeRange`. */
export function formatTimeRange(range: TimeRange): string {
  if (range.from === range.to) return range.from;
  return wholeOf(range) ?? `${range.from}..${range.to}`;
}
