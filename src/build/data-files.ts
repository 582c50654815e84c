import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { searchEntries } from '../domain/search/search-entries.ts';
import { buildDataset, GEODATA } from './dataset.ts';
import type { DrawingCache } from './drawing-cache.ts';
import { geoFiles } from './geodata.ts';
import { groundAreas } from './ground-areas.ts';

/** Folders of the geodata that the site serves. */
const SERVED = ['regions', 'borders', 'basemap'] as const;

/**
 * The data files of the site: path below its root → text.
 * @param root the project's top
 * @param only id of the one incident to build from, where the others do not matter
 * @throws RecordErrors if any record has an error
 */
export async function dataFiles(
  root: string,
  drawings?: DrawingCache,
  only?: string,
): Promise<Map<string, string>> {
  const { index, details, gazetteer } = await buildDataset(root, drawings, only);
  return new Map([
    ['data/index.json', JSON.stringify(index)],
    ['data/ground.json', JSON.stringify(groundAreas(join(root, GEODATA)))],
    ['data/search.json', JSON.stringify(searchEntries(index, details, gazetteer))],
    // By ids from before too: who has their address finds the same file, which says its id.
    ...details.flatMap((detail) =>
      [detail.incident.id, ...(detail.incident.formerIds ?? [])].map((id): [string, string] => [
        `data/incidents/${id}.json`,
        JSON.stringify(detail),
      ]),
    ),
    ...geodataFiles(root),
  ]);
}

function geodataFiles(root: string): [string, string][] {
  return SERVED.flatMap((folder) =>
    geoFiles(join(root, GEODATA, folder)).map((path): [string, string] => [
      `geodata/${folder}/${basename(path)}`,
      readFileSync(path, 'utf8'),
    ]),
  );
}
