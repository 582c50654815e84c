import type { IncidentDraft, PartyDraft, PlaceDraft, SourceDraft } from '../draft.ts';
import type { Report } from './finding.ts';
import type { Ground } from './ground.ts';
import { suggest } from './nearest.ts';

/** A file and what could be read of it. */
export interface Filed<T> {
  file: string;
  record: T;
}

/** The records as read, valid or not. */
export interface RecordDrafts {
  incidents: Filed<IncidentDraft>[];
  sources: Filed<SourceDraft[]>;
  places: Filed<PlaceDraft[]>;
  parties: Filed<PartyDraft[]>;
}

/** What the check of one record looks up in the others. */
export interface Context {
  sources: ReadonlyMap<string, SourceDraft>;
  places: ReadonlyMap<string, PlaceDraft>;
  ground: Ground;
  files: { sources: string; places: string };
}

/** Reports `id` unless it is known. Says whether it is. */
export function known(
  report: Report,
  path: readonly (string | number)[],
  what: 'source' | 'place' | 'region' | 'stretch',
  id: string,
  context: Context,
): boolean {
  const [ids, definedIn] = {
    source: [context.sources, context.files.sources] as const,
    place: [context.places, context.files.places] as const,
    region: [context.ground.regions, 'geodata/regions'] as const,
    stretch: [context.ground.stretches, 'geodata/borders'] as const,
  }[what];
  if (ids.has(id)) return true;
  report(path, `${id} is no known ${what}; ${suggest(id, ids.keys(), definedIn)}`);
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
