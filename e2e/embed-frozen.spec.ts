// A released copy of the record: on its own, on another origin than the page around it.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveFolder } from './hosts/folder.ts';
import { expect, test } from './hosts/host.ts';

const CAPTURE = '2021-05-27-custody';
const VERSION = '2026-test';

test('a frozen frame has both claims, its own files only, and stays in its version @desktop', async ({
  host,
  trouble,
}) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'claimline-frozen-'));
  const freeze = ['scripts/run.mjs', 'src/build/freeze.ts', VERSION, join(folder, 'v')];
  await promisify(execFile)(process.execPath, freeze);
  expect(await readdir(join(folder, 'v'))).toEqual([VERSION, 'versions.json']);
  const kept = await serveFolder(folder);
  trouble.expect(new RegExp(`request to another origin: ${kept.origin}/v/${VERSION}/`));
  try {
    const address = (path: string) => `${kept.origin}/v/${VERSION}/${path}`;
    await host.open(
      `<iframe src="${address(`embed/${CAPTURE}/`)}" title="Claims" width="600" height="760"></iframe>`,
    );
    const frame = host.page.locator('iframe');
    await host.expectBothClaims(frame);
    const content = frame.contentFrame();
    await expect(content.locator('svg.drawn')).toBeVisible();
    await expect(content.locator('html')).toHaveAttribute('data-ready', 'true');
    await expect(content.locator('.embed-zoom')).toBeHidden();
    await frame.evaluate((box, src) => box.setAttribute('src', src), address('hy/embed/'));
    await expect(content.locator('html')).toHaveAttribute('lang', 'hy');
    const list = content.locator('.embed-list');
    await list.locator('summary').click();
    await list.locator('a').first().click();
    await expect(content.locator('.embed-side')).toHaveCount(2);
    const there = await content.locator('html').evaluate(() => location.pathname);
    expect(there).toMatch(new RegExp(`^/v/${VERSION}/hy/embed/2021-`));
  } finally {
    kept.close();
    await rm(folder, { recursive: true });
  }
});
