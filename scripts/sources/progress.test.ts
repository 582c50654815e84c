import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openProgress } from './progress.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimline-progress-'));
  path = join(folder, 'deep/er/sources.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DAY = 86_400_000;
const START = Date.parse('2026-01-01T00:00:00Z');
const open = (day = 0, keep = 7) => {
  const now = () => START + day * DAY;
  return openProgress(path, now() - keep * DAY, now);
};
const PAGE = { status: 200, moves: [], phrases: [] };

it('keeps each answer at once, for as long as it counts', () => {
  open().pages.put('a', PAGE);
  expect(readdirSync(join(folder, 'deep/er'))).toEqual(['sources.json']);
  expect(open(6).pages.get('a')).toEqual({ on: '2026-01-01T00:00:00.000Z', answer: PAGE });
  expect(open(8).pages.get('a')).toBeUndefined();
  expect(readFileSync(path, 'utf8')).not.toContain('"a"');
});

it('keeps which hosts asked to be left alone until a time', () => {
  const progress = open();
  progress.closed.set('a.example', { until: START + DAY, why: 'answers 429' });
  progress.closed.set('b.example', { until: Number.POSITIVE_INFINITY, why: 'is not there' });
  progress.keep();
  expect([...open().closed]).toEqual([['a.example', { until: START + DAY, why: 'answers 429' }]]);
});

it('forgets what is dropped', () => {
  open().archives.put('a', null);
  open().archives.drop('a');
  expect(open().archives.get('a')).toBeUndefined();
});

it.each([
  ['no JSON', '{"version": 1,'],
  ['another version', '{"version": 2}'],
  [
    'another form',
    JSON.stringify({ version: 1, pages: { a: 1 }, archives: {}, saves: {}, hosts: {} }),
  ],
  ['a text', 'text'],
])('refuses a file that holds %s, and leaves it', (_, text) => {
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  writeFileSync(path, text);
  expect(() => open()).toThrow(
    /holds no progress of this command: .*\n {2}Fix: delete it, or name/,
  );
  expect(readFileSync(path, 'utf8')).toBe(text);
});

it('says before anything is asked that it cannot be kept', () => {
  writeFileSync(join(folder, 'deep'), 'a file');
  expect(() => open()).toThrow(/cannot be kept: .*\n {2}Fix: name a file that may be written/);
  expect(existsSync(path)).toBe(false);
});
