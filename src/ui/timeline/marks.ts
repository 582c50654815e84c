import type { IncidentSummary } from '../../domain/dataset.ts';
import { DAY, type Domain, instantOf, shareOf } from './scale.ts';

/** An incident as the timeline draws it. */
export interface Mark {
  id: string;
  /** Shares of the axis: 0 to 1, outside where it is zoomed away. */
  from: number;
  to: number;
  /** True where the accounts give several days. */
  span: boolean;
  /** Row above the axis, 0 the lowest. */
  row: number;
}

/** Rows that the timeline has; what finds no room lies over others in the highest. */
export const ROWS = 5;
/** Pixels across a mark, with its gap. */
export const MARK = 8;

/**
 * Places every incident at its days, in the lowest row in which it touches no other.
 * @param incidents in order of time
 * @param width pixels of the axis
 */
export function marksOf(
  incidents: readonly IncidentSummary[],
  domain: Domain,
  width: number,
): Mark[] {
  const ends = new Array<number>(ROWS).fill(Number.NEGATIVE_INFINITY);
  return incidents.map(({ id, when }) => {
    const from = shareOf(instantOf(when.start) + DAY / 2, domain);
    const to = shareOf(instantOf(when.end ?? when.start) + DAY / 2, domain);
    const free = ends.findIndex((end) => from * width >= end);
    const row = free < 0 ? ROWS - 1 : free;
    ends[row] = to * width + MARK;
    return { id, from, to, span: when.end !== undefined, row };
  });
}

export interface Bin {
  from: number;
  to: number;
  count: number;
}

/** Counts the incidents that begin in each bin; bins are clipped to the axis. */
export function densityOf(
  incidents: readonly IncidentSummary[],
  bins: readonly { start: number; end: number }[],
  domain: Domain,
): Bin[] {
  const counts = new Array<number>(bins.length).fill(0);
  let at = 0;
  for (const { when } of incidents) {
    const start = instantOf(when.start);
    while (at < bins.length && (bins[at]?.end ?? 0) <= start) at += 1;
    if (start >= (bins[at]?.start ?? Number.POSITIVE_INFINITY)) counts[at] = (counts[at] ?? 0) + 1;
  }
  return bins.flatMap(({ start, end }, index) => {
    const count = counts[index] ?? 0;
    const from = Math.max(0, shareOf(start, domain));
    const to = Math.min(1, shareOf(end, domain));
    return count === 0 || to <= from ? [] : [{ from, to, count }];
  });
}
