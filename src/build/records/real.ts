import { resolve } from 'node:path';
import { readWorld } from '../world.ts';
import { groundOf } from './ground.ts';
import { loadRecords, type RecordSet } from './load.ts';

/** For tests: the project's own records. @throws if they have errors, which `npm run check` lists. */
export function realRecords(): RecordSet {
  const root = resolve(import.meta.dirname, '../../..');
  const { records } = loadRecords(
    root,
    'geodata',
    groundOf(readWorld(resolve(root, 'geodata'), [])),
  );
  if (records === undefined) throw new Error('the records have errors; run npm run check');
  return records;
}
