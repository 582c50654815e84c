// `npm run bench`: loads the built site as a reader with a slow line and a slow machine does, and a
// bare map of the same style beside it, and writes the medians into docs/performance.md.
// Options: --runs 5, --no-build (measure the dist/ that is there), --dry (print only).
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { host } from './bench/host.ts';
import { type Measured, measure, type Target } from './bench/measure.ts';
import { between, medians, table } from './bench/report.ts';
import { ensureBrowser, SOFTWARE_WEBGL } from './browser.mjs';
import { Fixable, fail, run, step } from './step.mjs';

const root = resolve(import.meta.dirname, '..');
const scratch = resolve(root, '.cache/bench');
const document = resolve(root, 'docs/performance.md');
const LINE = { bitsPerSecond: 10e6, roundTrip: 40 };
const SLOW_DOWN = 4;
const INCIDENT = '2021-05-27-capture';

const TARGETS: readonly Target[] = [
  { name: 'all incidents', path: '/', idle: '[data-map-state="idle"]' },
  {
    name: 'one incident',
    path: `/incidents/${INCIDENT}/`,
    text: { selector: '.account [data-row="account"]', atLeast: 2 },
    idle: '[data-map-state="idle"]',
  },
  { name: 'bare MapLibre page', path: '/bare/', idle: '[data-map-state="idle"]' },
];

/** @throws {Fixable} unless it is a whole number from 1 */
function wantedRuns(): number {
  const at = process.argv.indexOf('--runs');
  const runs = at === -1 ? 5 : Number(process.argv[at + 1]);
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new Fixable('--runs needs a whole number.\n  Fix: npm run bench -- --runs 5');
}

/** The built site with the bare page beside it, so that both come from one origin. */
async function prepare(): Promise<void> {
  const rebuild = !process.argv.includes('--no-build');
  if (rebuild && (await run('npm', ['run', '--silent', 'build'], { cwd: root })) !== 0)
    throw new Fixable('The build failed; its own message stands above.\n  Fix: what it names.');
  if (!existsSync(resolve(root, 'dist/index.html')))
    throw new Fixable('There is no dist/.\n  Fix: npm run bench, without --no-build');
  rmSync(scratch, { recursive: true, force: true });
  cpSync(resolve(root, 'dist'), scratch, { recursive: true });
  await build({
    configFile: false,
    root: resolve(root, 'scripts/bench/bare'),
    base: '/bare/',
    logLevel: 'warn',
    build: {
      outDir: resolve(scratch, 'bare'),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
    },
  });
}

async function measureAll(runs: number) {
  const { origin, close } = await host(scratch, LINE);
  const executablePath = await ensureBrowser();
  const results = new Map<string, Measured[]>(TARGETS.map(({ name }) => [name, []]));
  try {
    // Pages take turns, so that a machine that grows slower is slow for all of them.
    for (let at = 1; at <= runs; at++)
      for (const target of TARGETS) {
        const browser = await chromium.launch({ executablePath, args: SOFTWARE_WEBGL });
        const measured = await measure(browser, origin, target, SLOW_DOWN);
        results.get(target.name)?.push(measured);
        await browser.close();
        console.log(
          `  run ${at} of ${runs}, ${target.name}: map idle ${Math.round(measured.idle)} ms`,
        );
      }
    return TARGETS.map(({ name }) => ({ name, result: medians(results.get(name) ?? []) }));
  } finally {
    close();
  }
}

function write(text: string): void {
  if (process.argv.includes('--dry') || !existsSync(document)) return;
  writeFileSync(document, between(readFileSync(document, 'utf8'), 'bench', text));
  console.log('\nWritten into docs/performance.md');
}

try {
  const runs = wantedRuns();
  await step('Build the site and the bare page', prepare);
  const pages = await step(`Measure ${TARGETS.length} pages, ${runs} runs each`, () =>
    measureAll(runs),
  );
  const [cpu] = cpus();
  const conditions = `Medians of ${runs} runs on ${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, WebGL by SwiftShader; in brackets the ratio to the bare page.`;
  console.log(`\n${table(pages)}\n\n${conditions}`);
  write(`\n${conditions}\n\n${table(pages)}\n`);
} catch (error) {
  fail(error);
}
