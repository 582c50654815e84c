import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DataFiles } from '../../domain/data-file.ts';
import { formerIds } from '../../domain/present-id.ts';
import { GEODATA } from '../dataset.ts';
import { readBuilt } from '../read-built.ts';
import { siteAddress } from '../site.ts';
import { contextOf } from './context.ts';
import { downloads, formerDrafts } from './downloads.ts';
import { entryOf } from './file.ts';
import { geodataCopies } from './geodata-copies.ts';

/** Writes the data files into a finished client build; run between it and the pages. */
const OUT = process.env['OUT'] ?? 'dist';

const dataset = await readBuilt(OUT);
const drafts = [...downloads(dataset, siteAddress()), ...geodataCopies(GEODATA)];
async function write(path: string, text: string): Promise<void> {
  const file = join(OUT, 'data', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
for (const { path, text } of drafts) await write(path, text);
for (const { path, text } of formerDrafts(drafts, formerIds(dataset.index)))
  await write(path, text);
const { version } = contextOf(dataset);
const list: DataFiles = {
  version: version.id,
  changed: version.date,
  files: drafts.map(entryOf),
};
await writeFile(join(OUT, 'data/files.json'), `${JSON.stringify(list, null, 1)}\n`);
console.log(`${drafts.length} data files, version ${version.id}`);
