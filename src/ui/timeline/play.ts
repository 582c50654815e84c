import { utcMonth } from 'd3-time';
import type { TimeRange } from '../../domain/filter.ts';
import { DAY, dayOf, instantOf } from './scale.ts';

const monthsFrom = (day: string, months: number) =>
  utcMonth.offset(utcMonth.floor(new Date(instantOf(day))), months).getTime();

/**
 * The next month to show: the one after the shown range, or the first.
 * @returns null after the last
 */
export function nextMonth(range: TimeRange | null, limits: TimeRange): TimeRange | null {
  const start = range === null ? monthsFrom(limits.from, 0) : monthsFrom(range.to, 1);
  if (start > instantOf(limits.to)) return null;
  return { from: dayOf(start), to: dayOf(monthsFrom(dayOf(start), 1) - DAY) };
}
