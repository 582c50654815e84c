// @ts-check
// What every command needs first: the packages of the lock file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Fixable, run, secondsSince, step } from './step.mjs';

export const root = resolve(import.meta.dirname, '..');

/**
 * Packages that the lock file wants and node_modules lacks or has in another version.
 * npm itself keeps the list of what it installed in node_modules/.package-lock.json.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} wanted
 * @param {{ packages: Record<string, { version?: string }> } | null} installed
 * @returns {string[]} paths such as `node_modules/vite`
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(([path, entry]) => path !== '' && entry.optional !== true)
    .filter(([path, entry]) => installed?.packages[path]?.version !== entry.version)
    .map(([path]) => path);
}

/** @param {string} path */
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/** @param {string} folder counts packages on disk, `@scope/name` as one */
function countPackages(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce((sum, name) => {
    if (name.startsWith('.')) return sum;
    return sum + (name.startsWith('@') ? readdirSync(join(folder, name)).length : 1);
  }, 0);
}

/**
 * Installs the packages of package-lock.json where they are not there already. Needs no network
 * when they are.
 * @throws {Fixable} if npm cannot
 */
export async function installPackages() {
  const lock = readJson(join(root, 'package-lock.json'));
  const modules = join(root, 'node_modules');
  const missing = missingPackages(lock, readJson(join(modules, '.package-lock.json')));
  if (missing.length === 0) return;
  await step(`Install ${missing.length} packages with npm ci (about 240 MB on disk)`, async () => {
    const from = performance.now();
    const code = await run('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: root,
      progress: () => {
        const there = Math.min(countPackages(modules), missing.length);
        return `${there} of ${missing.length} packages unpacked, ${secondsSince(from)}`;
      },
    });
    if (code === 0) return;
    throw new Fixable(
      `npm ci ended with code ${code}; its own message stands above.\n` +
        '  Fix: check the network (or the proxy and registry in `npm config list`) and free disk space of\n' +
        '  at least 500 MB, then run the same command again. What is there already is kept in npm’s cache.',
    );
  });
}
