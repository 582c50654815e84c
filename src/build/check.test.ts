import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIXTURES } from './records/fixture.ts';
import { staleSchemas, writeSchemas } from './schemas.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimline-check-'));
  for (const part of ['good/input', 'world'])
    cpSync(join(FIXTURES, part), join(root, 'geodata'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function check(...options: string[]) {
  const script = ['scripts/run.mjs', 'src/build/check.ts', '--root', root, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('tells what the records hold, and succeeds', () => {
  const { status, stdout, stderr } = check('--write-schema');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('1 incident, 3 claims, 4 citations, 3 sources, 2 places');
  expect(stdout).toMatch(/0 errors, 0 warnings, \d+\.\d s/);
});

it('lists errors and stale schemas, and fails', () => {
  cpSync(join(FIXTURES, 'several-at-once/input'), join(root, 'geodata'), { recursive: true });
  const { status, stdout, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain('geodata/incident.schema.json:1: is not what the schemas export; run:');
  expect(stderr).toContain('geodata/sources.yaml:24 [2].kind: is not one of official');
  expect(stdout).toMatch(/1[0-9] errors, 0 warnings/);
});

it('names what it cannot start without in one line', () => {
  rmSync(join(root, 'geodata/borders/osm.geojson'));
  const { status, stderr } = check('--write-schema');
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/^\S+osm\.geojson cannot be read .*npm run geodata$/m);
});

it('knows a schema file that was edited by hand', () => {
  const geodata = join(root, 'geodata');
  expect(writeSchemas(geodata)).toHaveLength(7);
  expect(staleSchemas(geodata)).toEqual([]);
  writeFileSync(join(geodata, 'places.schema.json'), '{}\n');
  expect(staleSchemas(geodata)).toEqual(['places.schema.json']);
});

it('prints one JSON object with what it found, counted and listed', () => {
  writeSchemas(join(root, 'geodata'));
  const { status, stdout } = check('--json', '--list', 'unarchived');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    errors: 0,
    warnings: 0,
    findings: [],
    counts: {
      unread: 4,
      citations: 4,
      unarchived: 2,
      addresses: 2,
      reviews: { hy: { machine: 0 } },
    },
    unarchived: [
      {
        file: 'geodata/sources.yaml',
        line: 2,
        path: '[0]',
        message: 'western-ministry: https://west.example/statements/1',
      },
      { line: 11, path: '[1]' },
    ],
  });
});

it('names the lists that there are', () => {
  const { status, stderr } = check('--list', 'undone');
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('--list has no "undone"; write one of unread, unarchived, unreviewed');
});
