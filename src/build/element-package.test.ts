import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packElement } from './element-package.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
let scratch = '';
let folder = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'claimline-element-'));
  folder = join(scratch, 'claimline-element');
  await packElement(root, folder);
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Type-checks a module of a project that has the package installed; gives the compiler's words. */
async function typeErrors(code: string): Promise<string> {
  const project = await mkdtemp(join(scratch, 'user-'));
  await mkdir(join(project, 'node_modules'));
  await symlink(folder, join(project, 'node_modules/claimline-element'));
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  await writeFile(join(project, 'use.ts'), code);
  const options = {
    compilerOptions: {
      noEmit: true,
      strict: true,
      module: 'nodenext',
      lib: ['ES2022', 'DOM'],
      types: [],
    },
    files: ['use.ts'],
  };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify(options));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const failed = z.object({ stdout: z.string() });
  return run(process.execPath, [compiler, '-p', project]).then(
    () => '',
    (cause: unknown) => failed.parse(cause).stdout,
  );
}

describe('the package claimline-element', { timeout: 60_000 }, () => {
  it('holds one module, its types, README and licence, and nothing else', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json'], { cwd: folder });
    const packed = z.array(z.object({ files: z.array(z.object({ path: z.string() })) }));
    const [{ files } = { files: [] }] = packed.parse(JSON.parse(stdout));
    expect(files.map(({ path }) => path).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'index.js',
      'package.json',
      'types/domain/escape-markup.d.ts',
      'types/embed/code.d.ts',
      'types/embed/element.d.ts',
      'types/embed/follow-frames.d.ts',
      'types/embed/messages.d.ts',
      'types/embed/package/index.d.ts',
    ]);
  });

  it('has the project’s version, no dependency and no address of any site', async () => {
    const read = async (file: string) => readFile(file, 'utf8');
    const own: unknown = JSON.parse(await read(join(folder, 'package.json')));
    const project = z.object({ version: z.string() });
    const { version } = project.parse(JSON.parse(await read(join(root, 'package.json'))));
    expect(own).toMatchObject({ name: 'claimline-element', version });
    expect(own).not.toHaveProperty('dependencies');
    expect(await read(join(folder, 'index.js'))).not.toMatch(/https?:|^import /m);
  });

  it('has nothing that publint finds wrong', async () => {
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('types the element, its attributes and its events', async () => {
    const right = `
      import { type ClaimlineMap, type ClaimlineMapAttributes, defineClaimlineMap } from 'claimline-element';
      defineClaimlineMap('https://example.org/');
      const map: ClaimlineMap = document.createElement('claimline-map');
      map.select(null);
      map.addEventListener('claimline-select', ({ detail }) => detail.incident.toUpperCase());
      document.addEventListener('claimline-error', ({ detail }) => detail.message.toUpperCase());
      export const some: ClaimlineMapAttributes = { theme: 'dark', static: '' };`;
    expect(await typeErrors(right)).toBe('');
    const wrong = `
      import type {} from 'claimline-element';
      document.createElement('claimline-map').select(7);
      document.addEventListener('claimline-error', ({ detail }) => detail.incident);`;
    const said = await typeErrors(wrong);
    expect(said).toMatch(/use\.ts\(3,\d+\): error TS2345/);
    expect(said).toMatch(/use\.ts\(4,\d+\): error TS2339/);
  });
});
