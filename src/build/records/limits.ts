/** Bytes of one incident's file; a full record is some 10 kB. */
export const INCIDENT_BYTES = 1_000_000;
/** Bytes of a list (sources, places, parties). */
export const LIST_BYTES = 16_000_000;
/** Entries of a list within a record; the longest of the real ones has some twenty. */
export const RECORD_ENTRIES = 1000;
/** Texts, numbers, lists and fields in one record; the largest of the real ones has some 1,500. */
export const RECORD_VALUES = 10_000;

/** A size for people: `1 MB`, `52.4 MB`. */
export function megabytes(bytes: number): string {
  return `${Number((bytes / 1_000_000).toFixed(1))} MB`;
}
