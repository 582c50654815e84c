import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GEODATA } from '../../style/ids.ts';
import { buildId } from '../build-id.ts';
import { keptEntries, keptFiles } from './kept-files.ts';

let out: string;
const put = (path: string, text = path) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'claimline-kept-'));
  const files = ['shell.html', 'icon.svg', 'about/index.html', 'hy/data/index.html'];
  const data = ['index', 'search', 'ground', 'incidents/a', 'incidents/a.cite'];
  for (const path of files) put(path);
  for (const name of [...data, 'incidents/former']) put(`data/${name}.json`);
  put('data/index.json', JSON.stringify({ incidents: [{ id: 'a', formerIds: ['former'] }] }));
  for (const name of Object.values(GEODATA)) put(`geodata/${name}.geojson`);
  for (const name of ['app-1.js', 'font-1.woff2', 'frame-1.css', 'live-map-1.js'])
    put(`assets/${name}`);
  for (const path of ['embed/a/index.html', 'data/claims.csv', 'incidents/a/index.html']) put(path);
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

it('keeps what the pages are made from, and no frames and downloads', () => {
  const kept = keptFiles(out);
  for (const path of [
    'shell.html',
    'about/',
    'hy/data/',
    'assets/app-1.js',
    'geodata/borders/osm.geojson',
  ])
    expect(kept).toContain(path);
  expect(kept).toContain('data/incidents/a.cite.json');
  expect(kept.filter((path) => /embed|frame|live-map|csv|former|^incidents/.test(path))).toEqual(
    [],
  );
});

it('says of each file without a hash in its name what its bytes must be', () => {
  const entries = new Map(keptEntries(out, '/sub/').map((entry) => [entry.url, entry]));
  expect(entries.get('/sub/assets/app-1.js')).toEqual({
    url: '/sub/assets/app-1.js',
    revision: null,
  });
  const digest = createHash('sha256').update('about/index.html').digest('base64');
  expect(entries.get('/sub/about/')?.integrity).toBe(`sha256-${digest}`);
});

it('names a build by its assets and its index', () => {
  const before = buildId(out);
  put('assets/frame-2.js');
  expect(buildId(out)).toBe(before);
  put('assets/app-2.js');
  const renewed = buildId(out);
  expect(renewed).not.toBe(before);
  put('data/index.json', '{}');
  expect(buildId(out)).not.toBe(renewed);
});
