import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../domain/date.ts';
import { incidentDraft } from '../../domain/draft.ts';
import { INCIDENT_KINDS, type IncidentKind } from '../../domain/incident.ts';
import { freeId, nthId } from '../../domain/incident-id.ts';
import { GEODATA } from '../dataset.ts';
import { readText } from '../records/file.ts';
import { INCIDENT_BYTES } from '../records/limits.ts';
import { readRemoved } from '../records/removed.ts';
import { readYaml } from '../records/yaml.ts';
import { skeletonOf } from './skeleton.ts';

/** Path of an incident's record, from the project's top. */
export const recordPath = (id: string): string => `${GEODATA}/incidents/${id}.yaml`;

const isKind = (text: string): text is IncidentKind => INCIDENT_KINDS.some((kind) => kind === text);

/**
 * Writes a new record for an editor to fill in, under the first id of its day and kind that was
 * never given.
 * @param root the project's top
 * @param start first day of the incident
 * @param kind one of the kinds of incident
 * @param today day of the record's creation, `YYYY-MM-DD`
 * @returns the new record's id
 * @throws with what would be right, if the day or the kind is none
 */
export function createRecord(root: string, start: string, kind: string, today: string): string {
  const date = day.safeParse(start);
  if (!date.success) throw new Error(`${start} ${date.error.issues[0]?.message}`);
  if (!isKind(kind))
    throw new Error(`“${kind}” is no kind of incident; write one of ${INCIDENT_KINDS.join(', ')}`);
  const saying = { start, kind };
  const former = formerIds(root, nthId(saying, 1));
  const removed = new Set(readRemoved(root, GEODATA).parsed?.map(({ id }) => id));
  const id = freeId(
    saying,
    (other) => existsSync(join(root, recordPath(other))) || former.has(other) || removed.has(other),
  );
  writeFileSync(join(root, recordPath(id)), skeletonOf(id, saying, today), { flag: 'wx' });
  return id;
}

/** Former ids in records whose text has the words: only those files are parsed. */
function formerIds(root: string, words: string): Set<string> {
  const folder = join(root, GEODATA, 'incidents');
  const found = readdirSync(folder).flatMap((name) => {
    const read = readText(join(folder, name), INCIDENT_BYTES);
    if (!read.ok || !read.text.includes('formerIds') || !read.text.includes(words)) return [];
    const yaml = readYaml(read.text);
    return (yaml.ok && incidentDraft.parse(yaml.value).formerIds) || [];
  });
  return new Set(found);
}
