import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetIndex, incidentDetail } from '../domain/dataset.ts';
import type { Dataset } from './assemble.ts';

/**
 * Reads back the data files of a finished client build, so that pages are made from the very bytes
 * that the browser will load, and nothing is drawn twice.
 * @param out the folder that the site was built into
 * @throws if a file is missing or does not fit its schema
 */
export async function readBuilt(out: string): Promise<Dataset> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(out, 'data', file), 'utf8'));
  const index = datasetIndex.parse(await read('index.json'));
  const details = await Promise.all(
    index.incidents.map(async ({ id }) => incidentDetail.parse(await read(`incidents/${id}.json`))),
  );
  return { index, details };
}
