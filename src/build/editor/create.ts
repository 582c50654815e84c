import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../domain/date.ts';
import { incidentId } from '../../domain/identifier.ts';
import { GEODATA } from '../dataset.ts';
import { skeletonOf } from './skeleton.ts';

/** Path of an incident's record, from the project's top. */
export const recordPath = (id: string): string => `${GEODATA}/incidents/${id}.yaml`;

/**
 * Writes a new record for an editor to fill in.
 * @param root the project's top
 * @param words what to call it after its day, e.g. `['sotk']`
 * @param today day of the record's creation, `YYYY-MM-DD`
 * @returns the new record's id
 * @throws with what would be right, if the day or the words are not usable or the record exists
 */
export function createRecord(
  root: string,
  start: string,
  words: readonly string[],
  today: string,
): string {
  const date = day.safeParse(start);
  if (!date.success) throw new Error(`${start} ${date.error.issues[0]?.message}`);
  const id = incidentId.safeParse([start, ...words].join('-').toLowerCase());
  if (!id.success)
    throw new Error(
      `“${words.join(' ')}” makes no id; write a word or two in Latin letters and digits, e.g. sotk`,
    );
  const file = recordPath(id.data);
  const path = join(root, file);
  if (existsSync(path))
    throw new Error(`${file} exists; correct that record, or give this one another word`);
  writeFileSync(path, skeletonOf(id.data, start, today), { flag: 'wx' });
  return id.data;
}
