import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { loadMessages } from '../../i18n/translate.ts';
import { capture } from '../../ui/fixtures/capture.ts';
import { indexOf } from '../../ui/fixtures/index-file.ts';
import { frozenFiles } from './frozen-files.ts';
import { changesIn, versionsIn, writeVersion } from './frozen-folder.ts';

const ID = capture.summary.id;
await loadMessages(...SITE_LANGUAGES);
const files = frozenFiles({
  version: '2026-01',
  index: indexOf([capture]),
  details: [capture],
  script: 'script();',
  style: 'p{}',
  drawMap: (base) => `<svg><a target="_self" href="${base}embed/${ID}/"></a></svg>`,
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimline-release-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a frozen copy', () => {
  it('loads only its own files, and leads to its own frames', () => {
    const html = files.get(`embed/${ID}/index.html`) ?? '';
    expect(html).toContain('<script src="../../frame.js">');
    expect(html).toContain('<link rel="stylesheet" href="../../frame.css"');
    expect(html).not.toMatch(/rel="icon"|data-live|src="\//);
    expect(html).toContain(`href="../../../../v/2026-01/embed/${ID}/"`);
    expect(html).toContain(`href="../../../../incidents/${ID}/"`);
    for (const party of ['armenia', 'azerbaijan']) expect(html).toContain(`data-party="${party}"`);
  });

  it('is written once, and never again', async () => {
    await writeVersion(folder, '2026-01', files);
    expect(await versionsIn(folder)).toEqual(['2026-01']);
    expect(await changesIn(folder, '2026-01')).toEqual([]);
    await expect(writeVersion(folder, '2026-01', files)).rejects.toThrow('never changes');
    await expect(writeVersion(folder, '../up', files)).rejects.toThrow('no name for a version');
  });

  it('stands once in the list, though its folder was taken away and it was written anew', async () => {
    await writeVersion(folder, '2026-01', files);
    await rm(join(folder, '2026-01'), { recursive: true });
    await writeVersion(folder, '2026-01', files);
    expect(await versionsIn(folder)).toEqual(['2026-01']);
  });

  it('that has been touched is found out, byte by byte', async () => {
    await writeVersion(folder, '2026-01', files);
    const page = join(folder, '2026-01', `embed/${ID}/index.html`);
    await writeFile(page, `${await readFile(page, 'utf8')} `);
    await rm(join(folder, '2026-01/frame.css'));
    await writeFile(join(folder, '2026-01/new.txt'), '');
    expect(await changesIn(folder, '2026-01')).toEqual([
      '2026-01/frame.css is missing',
      `2026-01/embed/${ID}/index.html has changed since its release`,
      '2026-01/new.txt was not in the release',
    ]);
  });
});

it('every released version of this site is as it was released', async () => {
  const released = resolve('public/v');
  const versions = await versionsIn(released);
  const folders = await readdir(released, { withFileTypes: true });
  expect(versions.toSorted()).toEqual(
    folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted(),
  );
  expect(versions).toContain('2026-12');
  const changes = await Promise.all(versions.map((version) => changesIn(released, version)));
  expect(changes.flat()).toEqual([]);
});
