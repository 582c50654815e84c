import { join } from 'node:path';
import type { Place } from '../domain/place.ts';
import { assemble, type Dataset } from './assemble.ts';
import { readAtlas } from './atlas.ts';
import { DrawingCache } from './drawing-cache.ts';
import { geoFiles, stampOf } from './geodata.ts';
import { RecordErrors } from './records/error.ts';
import { groundOf } from './records/ground.ts';
import { readLedgers } from './records/ledger/ledger.ts';
import { reviewsOf } from './records/ledger/reviews.ts';
import { sectionOf } from './records/ledger/sections.ts';
import { loadRecords } from './records/load.ts';
import { locate } from './records/located.ts';
import { readWorld } from './world.ts';

export type { Dataset } from './assemble.ts';

/** Where the records and the geodata are, from the project's top. */
export const GEODATA = 'geodata';

/**
 * Builds everything that pages and the browser read from the YAML records and the geodata.
 * Reads the files anew at every call, so that an edited record is never served stale.
 * @param root the project's top
 * @param drawings kept between calls, where a process builds more than once
 * @param only id of the one incident to build from, where the others do not matter
 * @returns with the whole gazetteer, whose spellings the search knows
 * @throws RecordErrors with the check's list if any record has an error
 */
export async function buildDataset(
  root: string = process.cwd(),
  drawings: DrawingCache = new DrawingCache(),
  only?: string,
): Promise<Dataset & { gazetteer: readonly Place[] }> {
  const geodata = join(root, GEODATA);
  const world = readWorld(geodata, []);
  const { records, findings } = loadRecords(root, GEODATA, groundOf(world), only);
  if (records === undefined) throw new RecordErrors(findings);
  const places = new Map(records.places.map((place) => [place.id, place]));
  const ground = { ...world, places };
  const stamp = stampOf(['regions', 'borders'].flatMap((name) => geoFiles(join(geodata, name))));
  const { ledgers, faults } = readLedgers(root, GEODATA);
  if (faults.length > 0) throw new RecordErrors(locate(faults, root));
  const dataset = assemble(
    records,
    readAtlas(geodata, records.lineProvenance),
    (incident) => drawings.draw(incident, ground, stamp),
    (incident) => reviewsOf(sectionOf(`${incident.id}.yaml`, incident), ledgers),
  );
  return { ...dataset, gazetteer: records.places };
}
