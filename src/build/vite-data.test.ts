import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datasetIndex, incidentDetail } from '../domain/dataset.ts';
import { edited, FIXTURES } from './records/fixture.ts';
import { recordData } from './vite-data.ts';

const INCIDENT = 'incidents/2021-01-02-custody.yaml';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimline-site-'));
  const geodata = join(root, 'geodata');
  cpSync(join(FIXTURES, 'good/input'), geodata, { recursive: true });
  cpSync(join(FIXTURES, 'world'), geodata, { recursive: true });
  mkdirSync(join(geodata, 'basemap'));
  const around = { type: 'FeatureCollection', features: [] };
  writeFileSync(join(geodata, 'basemap/countries.geojson'), JSON.stringify(around));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Page</title>');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const settings = (): InlineConfig => ({
  root,
  base: '/sub/',
  configFile: false,
  logLevel: 'silent',
  plugins: [recordData()],
  server: { port: 0, host: '127.0.0.1' },
});
const spoil = () =>
  writeFileSync(join(root, 'geodata', INCIDENT), edited(INCIDENT, 'agency', 'agancy'));
const WRONG = 'claims[0].citations[1].source: agancy is no known source; write agency';

describe('record data in a build', () => {
  it('is emitted in the form that the browser parses', async () => {
    await build(settings());
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(join(root, 'dist', name), 'utf8'));
    const index = datasetIndex.parse(read('data/index.json'));
    expect(index.incidents.map(({ id }) => id)).toEqual(['2021-01-02-custody']);
    const detail = incidentDetail.parse(read('data/incidents/2021-01-02-custody.json'));
    expect(detail.west).toBe('armenia');
    expect(detail.shapes.map(({ form }) => form)).toEqual(['strip', 'corridor', 'point']);
    expect(detail.places.map(({ id }) => id)).toEqual(['upper-village']);
    expect(read('geodata/regions/west.geojson')).toHaveProperty('type', 'FeatureCollection');
  });

  it('stops on an error in a record and leaves nothing', async () => {
    spoil();
    await expect(build(settings())).rejects.toThrow(WRONG);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

describe('record data in development', () => {
  it('is served under the base, and anew after a record changes', async () => {
    const server = await createServer(settings());
    try {
      await server.listen();
      const origin = server.resolvedUrls?.local[0] ?? '';
      const get = (path: string) => fetch(new URL(path, origin));
      expect(
        datasetIndex.parse(await (await get('data/index.json')).json()).incidents,
      ).toHaveLength(1);
      expect((await get('data/nothing.json')).status).toBe(404);
      spoil();
      await expect
        .poll(async () => (await get('data/index.json')).text(), { timeout: 10_000 })
        .toContain(WRONG);
      writeFileSync(
        join(root, 'geodata', INCIDENT),
        edited(INCIDENT, 'Servicemen at the border lake', 'Another title'),
      );
      const title = async () => (await get('data/index.json')).text();
      await expect.poll(title, { timeout: 10_000 }).toContain('Another title');
    } finally {
      await server.close();
    }
  });
});
