// @ts-check
// Finds the Chromium that the end-to-end tests drive, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { program } from './programs.mjs';
import { Fixable, run, secondsSince, step } from './step.mjs';

/** The headless shell first: without windows, a page opens in a third of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * WebGL drawn by the processor, so that a machine without a graphics card sees the map too. The
 * page around it is put together by the browser itself: through an emulated graphics card each
 * picture of it takes several times as long.
 */
export const SOFTWARE_WEBGL = [
  '--use-gl=angle',
  '--use-angle=swiftshader-webgl',
  '--enable-unsafe-swiftshader',
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the program starts and names itself: catches a missing library, or Ubuntu's `chromium`
 * that only tells one to install a snap.
 * @param {string} path
 */
function starts(path) {
  const shown = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return shown.status === 0 && /Chrom/.test(shown.stdout);
}

/**
 * Path of the browser that Playwright downloaded itself, if it did.
 * @returns {Promise<string | undefined>}
 */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The first of: CHROMIUM_PATH; on PATH, Chromium's headless shell, Chromium or Chrome; Playwright's own.
 * @returns {Promise<string | undefined>} path of the program
 * @throws {Fixable} if CHROMIUM_PATH names no browser that starts
 */
export async function findBrowser(env = process.env) {
  const told = env['CHROMIUM_PATH'];
  if (told !== undefined && told !== '') {
    if (isProgram(told) && starts(told)) return told;
    throw new Fixable(
      `CHROMIUM_PATH is ${told}, which is not a Chromium that starts.\n` +
        '  Fix: point it at a Chromium or Chrome program, or unset it to have one found.',
    );
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
    .concat(process.platform === 'darwin' ? MAC : [])
    .filter(isProgram);
  return candidates.find(starts) ?? (await playwrightsOwn());
}

/** Debian's package brings its own libraries; Ubuntu's of the same name is only a pointer to a snap. */
function isDebianRoot() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release);
}

/**
 * Installs a Debian package. Only for root on Debian.
 * @param {string} name
 * @returns {Promise<boolean>} whether it went well
 */
async function installDebian(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const from = performance.now();
  const progress = () => `apt-get, ${secondsSince(from)}`;
  const options = { env, quiet: true, progress, every: 10_000, timeout: 600_000 };
  const install = ['install', '-y', '--no-install-recommends', name];
  if ((await run('apt-get', ['update'], options)) !== 0) return false;
  return (await run('apt-get', install, options)) === 0;
}

/** @returns {Promise<boolean>} */
async function installPlaywrights() {
  const cli = program('playwright');
  const from = performance.now();
  const code = await run(process.execPath, [cli, 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    progress: () => `downloading, ${secondsSince(from)}`,
    every: 10_000,
    timeout: 600_000,
  });
  return code === 0;
}

/**
 * Finds a browser or installs one.
 * @returns {Promise<string>} path of the program
 * @throws {Fixable} if there is none and none can be installed
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  if (isDebianRoot())
    await step(
      'Install a browser for the tests: Debian’s chromium-headless-shell (about 95 MB)',
      () => installDebian('chromium-headless-shell'),
    );
  const debian = await findBrowser();
  if (debian !== undefined) return debian;
  await step('Install a browser for the tests: Playwright’s Chromium (about 170 MB)', () =>
    installPlaywrights(),
  );
  const own = await findBrowser();
  if (own !== undefined) return own;
  throw new Fixable(
    'There is no Chromium to run the end-to-end tests in, and none could be installed.\n' +
      '  Fix, any one of:\n' +
      '  - Debian: sudo apt-get install chromium-headless-shell\n' +
      '  - macOS, Windows or Ubuntu: install Google Chrome, or run `npx playwright install --with-deps chromium`\n' +
      '  - name one that you have: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}
