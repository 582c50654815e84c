import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { z } from 'zod';

const SOURCE = 'src/embed/package';
const manifest = z.looseObject({ version: z.string() });

async function readManifest(file: string) {
  return manifest.parse(JSON.parse(await readFile(file, 'utf8')));
}

async function bundle(root: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(root, SOURCE, 'index.ts'), formats: ['es'], fileName: () => 'index.js' },
    },
  });
}

/** The types as the compiler writes them. Packages name `.js` files, the sources `.ts` files. */
async function writeTypes(root: string, folder: string): Promise<void> {
  const types = join(folder, 'types');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const project = join(root, SOURCE, 'tsconfig.json');
  await promisify(execFile)(process.execPath, [compiler, '-p', project, '--outDir', types]);
  for (const entry of await readdir(types, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
  }
}

/**
 * Writes the npm package claimline-element: one module, its types, README and licence, with the
 * project's version.
 * @param root the project's top
 * @param folder emptied first
 * @throws where the types do not compile
 */
export async function packElement(root: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([bundle(root, folder), writeTypes(root, folder)]);
  await cp(join(root, SOURCE, 'README.md'), join(folder, 'README.md'));
  await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  const { version } = await readManifest(join(root, 'package.json'));
  const own = { ...(await readManifest(join(root, SOURCE, 'package.json'))), version };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
}
