import type { Incident } from './incident.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';

/** What a version stands for: records, and the sources and places that they use. */
export interface VersionedRecords {
  incidents: readonly Incident[];
  sources: readonly Source[];
  places: readonly Place[];
}

export interface RecordVersion {
  /** Day of the newest change, `YYYY-MM-DD`. */
  date: string;
  /** `YYYY-MM-DD.xxxxxxxx`: that day, and a hash of the content. */
  id: string;
}

/**
 * The version of records: any change of their content gives another, the order of the lists and of
 * the fields does not. It names an edition for a citation and is no protection against forgery.
 */
export function versionOf({ incidents, sources, places }: VersionedRecords): RecordVersion {
  const date = incidents
    .flatMap(({ changes }) => changes.map((change) => change.date))
    .reduce((newest, day) => (day > newest ? day : newest), '0000-00-00');
  const content = canonical([byId(incidents), byId(sources), byId(places)]);
  return { date, id: `${date}.${fnv1a(content)}` };
}

const byId = <T extends { id: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** JSON with the fields of every object in alphabetical order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );
}

/** FNV-1a, 32 bits, over UTF-8 (Fowler, Noll and Vo): eight hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
