import type { Incident } from './incident.ts';
import type { LocalText } from './text.ts';

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
