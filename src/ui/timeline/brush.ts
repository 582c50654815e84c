import type { TimeRange } from '../../domain/filter.ts';
import { DAY, dayOf, instantOf } from './scale.ts';

/** What a drag began with. */
export interface Grip {
  part: 'new' | 'from' | 'to' | 'all';
  /** The instant under the pointer at the beginning. */
  at: number;
  /** The range before. */
  range: TimeRange | null;
}

/**
 * What a pointer takes hold of: an end that is near, the range as a whole, or nothing, so that a
 * new range begins.
 * @param reach how near an end must be, in milliseconds of the axis
 */
export function gripAt(at: number, range: TimeRange | null, reach: number): Grip {
  if (range === null) return { part: 'new', at, range };
  const toFrom = Math.abs(at - instantOf(range.from));
  const toEnd = Math.abs(at - instantOf(range.to) - DAY);
  if (Math.min(toFrom, toEnd) <= reach) return { part: toFrom <= toEnd ? 'from' : 'to', at, range };
  const inside = at > instantOf(range.from) && at < instantOf(range.to);
  return { part: inside ? 'all' : 'new', at, range };
}

const ordered = (a: string, b: string): TimeRange =>
  a <= b ? { from: a, to: b } : { from: b, to: a };

/**
 * The range after the pointer has moved to `at`, kept within the record's days.
 * @param limits first and last day that can be chosen
 */
export function dragged(grip: Grip, at: number, limits: TimeRange): TimeRange {
  const within = (day: string) =>
    day < limits.from ? limits.from : day > limits.to ? limits.to : day;
  const { part, range } = grip;
  if (part === 'new' || range === null) return ordered(within(dayOf(grip.at)), within(dayOf(at)));
  if (part === 'from') return ordered(within(dayOf(at)), range.to);
  if (part === 'to') return ordered(range.from, within(dayOf(at - DAY)));
  return moved(range, Math.round((at - grip.at) / DAY), limits);
}

/** Moves a range by days, its length kept, within the limits. */
export function moved({ from, to }: TimeRange, days: number, limits: TimeRange): TimeRange {
  const least = instantOf(limits.from) - instantOf(from);
  const most = instantOf(limits.to) - instantOf(to);
  const by = Math.max(least, Math.min(most, days * DAY));
  return { from: dayOf(instantOf(from) + by), to: dayOf(instantOf(to) + by) };
}
