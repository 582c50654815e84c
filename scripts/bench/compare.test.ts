import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { digests } from '../digests.ts';
import { differences, digestOfAll, mustBeSame } from './compare.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function build(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-bench-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return digests(folder);
}
const FILES = { 'index.html': '<p>words</p>', 'assets/app-1.js': 'production' };

test('the same files in two folders are the same build', () => {
  const [one, other] = [build(FILES), build(FILES)];
  expect(() => mustBeSame('dist/', one, other)).not.toThrow();
  expect(digestOfAll(one)).toBe(digestOfAll(other));
});

test('one changed byte stops it, and the message names the file and the fix', () => {
  const [served, fresh] = [build({ ...FILES, 'assets/app-1.js': 'productioN' }), build(FILES)];
  expect(() => mustBeSame('dist/', served, fresh)).toThrow(
    /^dist\/ is not what `npm run build` makes[\s\S]*1 of 2 files:\n {4}changed assets\/app-1\.js\n {2}Fix: npm run build/,
  );
  expect(digestOfAll(served)).not.toBe(digestOfAll(fresh));
});

test('a file that one of them lacks is named too', () => {
  const { 'assets/app-1.js': script, ...rest } = FILES;
  const served = build({ ...rest, 'assets/app-2.js': script });
  expect(differences(served, build(FILES))).toEqual([
    'missing assets/app-1.js',
    'not of the build assets/app-2.js',
  ]);
});

test('of many files the message names the first twenty and counts the rest', () => {
  const files = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`${at}.html`, 'old']));
  expect(() => mustBeSame('dist/', build(files), build({}))).toThrow(/… and 5 more\n/);
});
