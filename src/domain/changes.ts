import { day } from './date.ts';
import type { Incident } from './incident.ts';
import type { LocalText } from './text.ts';
import { z } from './zod.ts';

/** The days on which a page's records were first and last written, `YYYY-MM-DD`. */
export const pageDates = z.strictObject({ published: day, changed: day });
export type PageDates = z.infer<typeof pageDates>;

/**
 * When what a page shows was published and last changed, by the changes that its records log: the
 * first is a record's creation, with which its page appears. A day is all that is known.
 * @param incidents at least one
 */
export function datesOf(incidents: readonly Pick<Incident, 'changes'>[]): PageDates {
  const days = incidents.flatMap(({ changes }) => changes.map(({ date }) => date)).sort();
  const [published, changed] = [days[0], days.at(-1)];
  if (published === undefined || changed === undefined)
    throw new Error('there is no record, so there is no day on which one was written');
  return { published, changed };
}

/** One change, made on one day to one or more records. */
export interface Change {
  /** `YYYY-MM-DD`. */
  date: string;
  what: LocalText;
  /** Records that it was made to, in the order of the dataset. */
  incidents: Incident[];
}

/**
 * The changes of all records, newest first. A change that several records share, in the same words
 * on the same day, is told once. Days that are equal keep the order of the records.
 */
export function changesOf(incidents: readonly Incident[]): Change[] {
  const changes = new Map<string, Change>();
  for (const incident of incidents)
    for (const { date, what } of incident.changes) {
      const key = `${date} ${what.en}`;
      const same = changes.get(key);
      if (same === undefined) changes.set(key, { date, what, incidents: [incident] });
      else if (!same.incidents.includes(incident)) same.incidents.push(incident);
    }
  return [...changes.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
