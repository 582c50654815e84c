// The build that is measured is the one that `npm run build` makes, to the byte.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Digests, digests } from '../digests.ts';
import { runBuild } from '../run-build.ts';
import { mustBeSame } from './compare.ts';

/** What changes a build, or where it goes: this process has some of them set for itself. */
const BUILD_VARIABLES = ['NODE_ENV', 'OUT', 'BASE', 'SITE'];

/** Makes the environment that of a shell in which nothing is set for the build. */
export function clearBuildVariables(): void {
  for (const name of BUILD_VARIABLES) delete process.env[name];
}

/**
 * Builds dist/ where there is none.
 * @returns its folder
 */
export async function builtSite(root: string): Promise<string> {
  const site = join(root, 'dist');
  if (!existsSync(join(site, 'index.html'))) await runBuild(root, {});
  return site;
}

/**
 * Builds the sources anew into another folder, as a user does, and compares every file.
 * @param into folder for the second build; emptied
 * @returns the digests of both
 * @throws {Fixable} that names the files that differ
 */
export async function checkedBuild(root: string, site: string, into: string): Promise<Digests> {
  rmSync(into, { recursive: true, force: true });
  await runBuild(root, { OUT: into });
  const built = digests(into);
  mustBeSame('dist/', digests(site), built);
  return built;
}
