import { type CountableTimeInterval, utcMonday, utcMonth, utcTicks, utcYear } from 'd3-time';

/** Milliseconds since the epoch at midnight UTC of a day: only differences of days are drawn. */
export const DAY = 86_400_000;

/** What the axis shows: from one instant to another. */
export interface Domain {
  start: number;
  end: number;
}

export const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** The day `YYYY-MM-DD` in which an instant lies. */
export const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The whole months that hold all incidents. */
export function wholeDomain(days: readonly { start: string; end: string }[]): Domain | null {
  const [first, ...rest] = days;
  if (first === undefined) return null;
  let { start, end } = first;
  for (const one of rest) {
    if (one.start < start) start = one.start;
    if (one.end > end) end = one.end;
  }
  return {
    start: utcMonth.floor(new Date(instantOf(start))).getTime(),
    end: utcMonth.offset(utcMonth.floor(new Date(instantOf(end))), 1).getTime(),
  };
}

/** Where an instant stands on the axis: 0 at its left end, 1 at its right. */
export function shareOf(instant: number, { start, end }: Domain): number {
  return (instant - start) / (end - start);
}

export function instantAt(share: number, { start, end }: Domain): number {
  return start + share * (end - start);
}

export interface Tick {
  instant: number;
  /** What its label tells. */
  unit: 'year' | 'month' | 'day';
}

/** Pixels that a label needs. */
const LABEL = 44;

/** Ticks of round dates, as many as have room, and each year's beginning. */
export function ticksOf({ start, end }: Domain, width: number): Tick[] {
  const dates = utcTicks(
    new Date(start),
    new Date(end - 1),
    Math.max(2, Math.floor(width / LABEL)),
  );
  return dates.map((date) => ({ instant: date.getTime(), unit: unitOf(date) }));
}

function unitOf(date: Date): Tick['unit'] {
  const at = date.getTime();
  const isStart = (interval: CountableTimeInterval) => interval.floor(date).getTime() === at;
  if (isStart(utcYear)) return 'year';
  return isStart(utcMonth) ? 'month' : 'day';
}

/** Zooms by a factor around an instant, kept inside `whole` and at least two weeks wide. */
export function zoomed(shown: Domain, factor: number, around: number, whole: Domain): Domain {
  const length = Math.min(
    whole.end - whole.start,
    Math.max(14 * DAY, (shown.end - shown.start) * factor),
  );
  return shifted({ start: around - length / 2, end: around + length / 2 }, 0, whole);
}

/** Moves by a share of its own length, kept inside `whole`. */
export function shifted(shown: Domain, share: number, whole: Domain): Domain {
  const length = shown.end - shown.start;
  const wanted = utcDayFloor(shown.start + share * length);
  const start = Math.min(Math.max(wanted, whole.start), Math.max(whole.start, whole.end - length));
  return { start, end: Math.min(start + length, whole.end) };
}

const utcDayFloor = (instant: number) => Math.floor(instant / DAY) * DAY;

/** The beginnings of months, or of weeks where the axis is short, that the density is counted by. */
export function binsOf({ start, end }: Domain): { start: number; end: number }[] {
  const unit = end - start > 120 * DAY ? utcMonth : utcMonday;
  const bins = [];
  for (let at = unit.floor(new Date(start)); at.getTime() < end; at = unit.offset(at, 1))
    bins.push({ start: at.getTime(), end: unit.offset(at, 1).getTime() });
  return bins;
}
