import type { IncidentDraft, PartyDraft, PlaceDraft, SourceDraft } from '../draft.ts';
import type { PartyId } from '../party.ts';
import type { Report } from './finding.ts';
import type { Ground } from './ground.ts';
import { suggest } from './nearest.ts';

/** A file and what could be read of it. */
export interface Filed<T> {
  file: string;
  record: T;
}

/** The records as read, valid or not. A list that could not be read at all is undefined. */
export interface RecordDrafts {
  incidents: Filed<IncidentDraft>[];
  sources: Filed<SourceDraft[] | undefined>;
  places: Filed<PlaceDraft[] | undefined>;
  parties: Filed<PartyDraft[] | undefined>;
}

/** What the check of one record looks up in the others. */
export interface Context {
  /** Undefined where the list could not be read, so that its one error does not become many. */
  sources: ReadonlyMap<string, SourceDraft> | undefined;
  places: ReadonlyMap<string, PlaceDraft> | undefined;
  /** Languages in which each side makes its statements; a side that is not in it is not checked. */
  languages: ReadonlyMap<PartyId, readonly string[]>;
  ground: Ground;
  /** The last day that a record may name as past, `YYYY-MM-DD`. */
  today: string;
  files: { sources: string; places: string; parties: string };
}

/** Reports `id` unless it is known. Says whether it is. */
export function known(
  report: Report,
  path: readonly (string | number)[],
  what: 'source' | 'place' | 'region' | 'stretch',
  id: string,
  context: Context,
): boolean {
  const [ids, otherwise] = {
    source: [context.sources, `add it to ${context.files.sources}`] as const,
    place: [context.places, `add it to ${context.files.places}`] as const,
    region: [context.ground.regions, 'see geodata/regions for the ids'] as const,
    stretch: [context.ground.stretches, 'see geodata/borders for the ids'] as const,
  }[what];
  if (ids === undefined || ids.has(id)) return true;
  report(path, `${id} is no known ${what}; ${suggest(id, ids.keys(), otherwise)}`);
  return false;
}

/** Reports every id of a list that stands in it before. */
export function reportDuplicates(
  report: Report,
  ids: readonly (string | undefined)[],
  path: (index: number) => (string | number)[],
  what: string,
): void {
  const first = new Map<string, number>();
  ids.forEach((id, index) => {
    if (id === undefined) return;
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else
      report(
        path(index),
        `${id} is the id of two ${what}, the other is number ${before + 1}; give this one its own id`,
      );
  });
}
