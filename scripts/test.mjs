// @ts-check
// `npm test`: installs what is missing, then runs every check there is. `npm test -- unit e2e` runs
// only the steps named. A step that fails does not keep the others from running. The site is built
// beside the steps that do not need it: most of a build keeps one core busy and leaves the other.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { program } from './programs.mjs';
import { root } from './setup.mjs';
import { Fixable, fail, run } from './step.mjs';
import { countPlaywright, countVitest, plainLine, sum, table } from './tally.mjs';

/** @typedef {import('./tally.mjs').Row} Row */
/** @typedef {import('./tally.mjs').Count} Count */

const results = join(root, '.cache/test');
const node = (/** @type {string[]} */ args, /** @type {Record<string, string>} */ env = {}) =>
  run(process.execPath, args, { cwd: root, env });

/** A step that is one check: it passes or fails as a whole. */
const check = async (/** @type {Promise<number>} */ running) => {
  const code = await running;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
};

/**
 * Runs a test runner that writes a report, and counts its tests. A runner that fails with no failed
 * test to show for it, or that ran none, counts as one failure.
 * @param {string} name
 * @param {(report: string) => Promise<number>} start
 * @param {(report: unknown) => Count} count
 */
async function tests(name, start, count) {
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const code = await start(file);
  const counted = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  const silent = counted.failed === 0 && (code !== 0 || counted.passed === 0);
  return silent ? { ...counted, failed: 1 } : counted;
}

let built = false;
/** What the build has printed: shown when it is its turn. */
let said = '';

/** @type {Record<string, { what: string, run: () => Promise<Count> }>} */
const STEPS = {
  types: {
    what: 'Types: tsc',
    run: () => check(node([program('tsc'), '--noEmit'])),
  },
  lint: {
    what: 'Lint, format and direction of imports: biome',
    run: () => check(node([program('biome'), 'check', '--error-on-warnings', '.'])),
  },
  unused: {
    what: 'Files, exports, types and packages that nothing uses: knip',
    run: () => check(node([program('knip')])),
  },
  records: {
    what: 'Records: every incident against its schema and references',
    run: () => check(node(['scripts/run.mjs', 'src/build/check.ts'])),
  },
  unit: {
    what: 'Unit tests and the invariants of the geodata: vitest',
    run: () =>
      tests(
        'unit',
        (report) =>
          node([
            program('vitest'),
            'run',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${report}`,
          ]),
        countVitest,
      ),
  },
  build: {
    what: 'Build the site into dist/',
    run: async () => {
      const keep = (/** @type {string} */ text) => {
        said = text;
      };
      const count = await check(run(process.execPath, ['scripts/build.mjs'], { cwd: root, keep }));
      built = count.failed === 0;
      return count;
    },
  },
  e2e: {
    what: 'End to end in a real Chromium: playwright',
    run: async () => {
      if (!built) throw new Fixable('not run, since the build failed');
      const browser = await ensureBrowser();
      console.log(`  in ${browser}`);
      return tests(
        'e2e',
        (report) =>
          node([program('playwright'), 'test', '--reporter=list,json'], {
            CHROMIUM_PATH: browser,
            PLAYWRIGHT_JSON_OUTPUT_NAME: report,
          }),
        countPlaywright,
      );
    },
  },
  faults: {
    what: 'Table of faults: docs/reliability.md says what the tests found',
    run: () => check(node(['scripts/run.mjs', 'scripts/reliability/main.ts', '--check'])),
  },
};

/** The steps to run, in order; those named, or all. */
function chosen() {
  const asked = process.argv.slice(2).filter((word) => word !== '--');
  const unknown = asked.filter((word) => STEPS[word] === undefined);
  if (unknown.length > 0)
    throw new Fixable(
      `There is no step ${unknown.join(', ')}.\n  Fix: name some of ${Object.keys(STEPS).join(', ')}`,
    );
  const needed = new Set(asked);
  if (needed.has('e2e')) needed.add('build');
  return Object.entries(STEPS).filter(([name]) => asked.length === 0 || needed.has(name));
}

/**
 * @param {string} name
 * @param {(typeof STEPS)[string]} step
 * @returns {Promise<Row>}
 */
async function runStep(name, { run }) {
  const from = performance.now();
  const seconds = () => (performance.now() - from) / 1000;
  try {
    return { name, count: await run(), seconds: seconds() };
  } catch (error) {
    if (!(error instanceof Fixable)) throw error;
    const count = { passed: 0, failed: 1, skipped: 0 };
    return { name, count, seconds: seconds(), note: error.message };
  }
}

/**
 * Says what a step does and how it ended.
 * @param {string} what
 * @param {Promise<Row> | (() => Promise<Row>)} running
 * @returns {Promise<Row>}
 */
async function tell(what, running) {
  console.log(`\n▸ ${what}`);
  const row = await (typeof running === 'function' ? running() : running);
  if (row.name === 'build' && said !== '') console.log(said);
  if (row.note !== undefined) console.error(`  ✗ ${row.note}`);
  else
    console.log(`  ${row.count.failed === 0 ? 'done' : 'FAILED'} in ${row.seconds.toFixed(1)} s`);
  return { ...row, ...(row.note === undefined ? {} : { note: row.note.split('\n')[0] ?? '' }) };
}

try {
  const steps = chosen();
  mkdirSync(results, { recursive: true });
  /** @type {Row[]} */
  const rows = [];
  const build = steps.find(([name]) => name === 'build');
  const beside = build && runStep(...build);
  // A fault of this script itself is told when it is the build's turn.
  beside?.catch(() => undefined);
  for (const [name, step] of steps)
    rows.push(await tell(step.what, (name === 'build' && beside) || (() => runStep(name, step))));
  const total = sum(rows);
  console.log(`\n${table(rows)}\n`);
  console.log(plainLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
} catch (error) {
  fail(error);
}
