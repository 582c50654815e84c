import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { removedFile } from '../../domain/records.ts';
import type { GivenIds } from '../../domain/references.ts';
import type { Removed } from '../../domain/removed.ts';
import { LIST_BYTES } from './limits.ts';
import type { RecordFinding } from './located.ts';
import { type FileRecord, readRecord } from './read.ts';

/**
 * Reads the list of incidents that were taken out. None where there is no such file.
 * @param root the project's top
 * @param folder the records' folder below it
 */
export function readRemoved(root: string, folder: string): FileRecord<Removed[]> {
  const file = `${folder}/removed.yaml`;
  if (!existsSync(join(root, file))) return { file, raw: [], parsed: [], findings: [] };
  return readRecord(root, file, removedFile, LIST_BYTES, './removed.schema.json');
}

/** Checks the list against the incidents: none is in both, and what took a place is there. */
export function checkRemoved(
  { file, parsed = [] }: FileRecord<Removed[]>,
  { present, former }: GivenIds,
): RecordFinding[] {
  const first = new Map<string, number>();
  parsed.forEach(({ id }, index) => {
    if (!first.has(id)) first.set(id, index);
  });
  const found = (path: (string | number)[], message: string): RecordFinding[] => [
    { file, path, message, level: 'error' },
  ];
  return parsed.flatMap(({ id, now }, index) => {
    const before = first.get(id) ?? index;
    const inRecord = present.get(id);
    return [
      ...(before < index ? found([index, 'id'], `${id} is in the list twice; keep one entry`) : []),
      ...(inRecord === undefined
        ? []
        : found([index, 'id'], `${id} is still in ${inRecord}; take that file out, or this entry`)),
      ...(now === undefined || present.has(now)
        ? []
        : found([index, 'now'], `${now} is no incident; ${rightHeir(now, former)}`)),
    ];
  });
}

function rightHeir(now: string, former: GivenIds['former']): string {
  const file = former.get(now);
  if (file === undefined) return 'write the id of one in incidents/';
  return `it is a former id of ${file}: write the id that stands there`;
}
