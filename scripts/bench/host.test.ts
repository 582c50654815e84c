import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { host } from './host.ts';

const own = mkdtempSync(join(tmpdir(), 'claimline-bench-'));
const site = mkdtempSync(join(tmpdir(), 'claimline-bench-'));
let served: Awaited<ReturnType<typeof host>>;

beforeAll(async () => {
  writeFileSync(join(own, 'index.html'), 'made up');
  writeFileSync(join(site, 'index.html'), 'real');
  writeFileSync(join(site, 'app.js'), 'script');
  served = await host([own, site], { bitsPerSecond: 1e9, roundTrip: 0 });
});
afterAll(() => {
  served.close();
  for (const folder of [own, site]) rmSync(folder, { recursive: true });
});

const body = async (path: string) => (await fetch(served.origin + path)).text();

test('a folder lies over the site: its file where it has one, else the site’s', async () => {
  expect(await body('/')).toBe('made up');
  expect(await body('/app.js')).toBe('script');
});

test('what neither has is 404', async () => {
  expect((await fetch(`${served.origin}/none.js`)).status).toBe(404);
});
