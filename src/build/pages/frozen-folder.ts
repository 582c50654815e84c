import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { MANIFEST, sha256 } from './frozen-files.ts';

const manifest = z.object({ version: z.string(), files: z.record(z.string(), z.string()) });
const versionList = z.object({ versions: z.array(z.string()) });

/**
 * Writes a version below `folder`, and adds it to the list of versions.
 * @param folder the site's `public/v`
 * @throws where the version's name is none, or it exists: a version never changes
 */
export async function writeVersion(
  folder: string,
  version: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  if (!/^[a-z0-9][a-z0-9.-]{0,39}$/.test(version))
    throw new Error(`“${version}” is no name for a version; write small letters, digits, . and -`);
  const target = join(folder, version);
  if (existsSync(target))
    throw new Error(`${target} exists, and a version never changes; choose another name`);
  for (const [path, text] of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
  // A version whose folder was taken away before anyone had it may be in the list still.
  const others = (await versionsIn(folder)).filter((name) => name !== version);
  const versions = [...others, version];
  await writeFile(join(folder, 'versions.json'), `${JSON.stringify({ versions }, null, 2)}\n`);
}

/** The versions in the order of their release. */
export async function versionsIn(folder: string): Promise<string[]> {
  const file = join(folder, 'versions.json');
  if (!existsSync(file)) return [];
  return versionList.parse(JSON.parse(await readFile(file, 'utf8'))).versions;
}

/** Everything in a version that is not as it was released, one line each; empty where all is. */
export async function changesIn(folder: string, version: string): Promise<string[]> {
  const root = join(folder, version);
  const { files } = manifest.parse(JSON.parse(await readFile(join(root, MANIFEST), 'utf8')));
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const there = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const extra = there.filter((path) => path !== MANIFEST && files[path] === undefined);
  const changed = await Promise.all(
    Object.entries(files).map(async ([path, sum]) => {
      if (!there.includes(path)) return [`${version}/${path} is missing`];
      const text = await readFile(join(root, path), 'utf8');
      return sha256(text) === sum ? [] : [`${version}/${path} has changed since its release`];
    }),
  );
  return [...changed.flat(), ...extra.map((path) => `${version}/${path} was not in the release`)];
}
