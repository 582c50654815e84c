import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { datasetIndex } from '../../domain/dataset.ts';
import { edited, FIXTURES } from '../records/fixture.ts';
import { previewAddress, servePreview } from './preview-server.ts';

const ID = '2021-01-02-custody';
const FILE = `incidents/${ID}.yaml`;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimline-preview-'));
  const geodata = join(root, 'geodata');
  cpSync(join(FIXTURES, 'good/input'), geodata, { recursive: true });
  cpSync(join(FIXTURES, 'world'), geodata, { recursive: true });
  mkdirSync(join(geodata, 'basemap'));
  const around = { type: 'FeatureCollection', features: [] };
  writeFileSync(join(geodata, 'basemap/countries.geojson'), JSON.stringify(around));
  writeFileSync(join(root, 'index.html'), '<!doctype html><head><!--head--></head>');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const write = (file: string, text: string) => writeFileSync(join(root, 'geodata', file), text);

it('serves the one record, tells its errors, and recovers when they are mended', async () => {
  write('incidents/2021-01-03-other.yaml', 'id: broken');
  const server = await servePreview({ root, id: ID, open: false });
  try {
    const address = previewAddress(server, ID);
    expect(new URL(address).pathname).toBe(`/incidents/${ID}/`);
    const get = async (path: string) => (await fetch(new URL(path, address))).text();
    expect(await get(address)).toContain(`<title>Preview of ${ID}</title>`);
    const index = datasetIndex.parse(JSON.parse(await get('/data/index.json')));
    expect(index.incidents.map(({ id }) => id)).toEqual([ID]);
    write(FILE, edited(FILE, 'kind: custody', 'kind: taking'));
    await expect
      .poll(() => get('/data/index.json'), { timeout: 10_000 })
      .toMatch(/^1 error .*\n.*:3 kind: is “taking”; write one of /);
    write(FILE, edited(FILE, 'Servicemen at the border lake', 'Another title'));
    await expect
      .poll(() => get('/data/index.json'), { timeout: 10_000 })
      .toContain('Another title');
  } finally {
    await server.close();
  }
});

it('names the nearest record where there is none of that id', async () => {
  const serve = (id: string) => servePreview({ root, id, open: false });
  await expect(serve('2021-01-02-costody')).rejects.toThrow(
    '2021-01-02-costody is no record; write 2021-01-02-custody, or make it first: npm run new -- 2021-01-02 KIND',
  );
  await expect(serve('2021-02-01-fire')).rejects.toThrow('npm run new -- 2021-02-01 fire');
});
