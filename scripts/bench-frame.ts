// `npm run bench:frame`: how soon a frame's claims can be read beside the one line of a page that has
// nothing else, and what is loaded before the map is used. Writes medians and the fastest runs, which
// other work on the machine disturbs least, into docs/embedding.md.
// Options: --runs 9, --dry (print only). Measures the site in OUT, or dist/.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { host, type Line } from './bench/host.ts';
import { measure, type Target } from './bench/measure.ts';
import { allBytes, between, median } from './bench/report.ts';
import { ensureBrowser, SOFTWARE_WEBGL } from './browser.mjs';
import { Fixable, fail, step } from './step.mjs';

const root = resolve(import.meta.dirname, '..');
const site = resolve(root, process.env['OUT'] ?? 'dist');
const scratch = resolve(root, '.cache/bench-frame');
const document = resolve(root, 'docs/embedding.md');
/** How readers sit: their line, and how many times slower their page's own thread runs. */
interface Seat {
  line: Line;
  slowDown: number;
}
const HOME: Line = { bitsPerSecond: 10e6, roundTrip: 40 };
const SEATS: Readonly<Record<string, Seat>> = {
  '10 Mbit/s, 40 ms': { line: HOME, slowDown: 1 },
  '10 Mbit/s, 40 ms, 4× slower': { line: HOME, slowDown: 4 },
  'no line, 4× slower': { line: { bitsPerSecond: 1e9, roundTrip: 0 }, slowDown: 4 },
};

const EMPTY =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>';
const TARGETS: readonly [Target, ...Target[]] = [
  { name: 'one line of text', path: '/empty/', text: { selector: 'p', atLeast: 1 }, idle: 'p' },
  {
    name: 'the words of the frame below, and nothing else',
    path: '/words/',
    text: { selector: '.embed-side .embed-where', atLeast: 2 },
    idle: 'footer',
  },
  {
    name: 'frame of one incident',
    path: '/embed/2021-05-27-capture/',
    text: { selector: '.embed-side .embed-where', atLeast: 2 },
    idle: 'html[data-ready]',
  },
  {
    name: 'frame of all',
    path: '/embed/',
    text: { selector: 'h1', atLeast: 1 },
    idle: 'html[data-ready]',
  },
];

interface Row {
  readable: number;
  /** Of all runs. */
  fastest: number;
  bytes: number;
}

/** A frame's words as bare HTML: no style, script or drawing. What it costs, no frame can save. */
function wordsOf(frame: string): string {
  return frame
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, '');
}

function prepare(): void {
  if (!existsSync(resolve(site, 'embed/index.html')))
    throw new Fixable(`There is no ${site}/embed/index.html.\n  Fix: npm run build`);
  rmSync(scratch, { recursive: true, force: true });
  for (const part of ['assets', 'embed', 'icon.svg'])
    cpSync(resolve(site, part), resolve(scratch, part), { recursive: true });
  mkdirSync(resolve(scratch, 'empty'));
  writeFileSync(resolve(scratch, 'empty/index.html'), EMPTY);
  mkdirSync(resolve(scratch, 'words'));
  const frame = readFileSync(resolve(site, 'embed/2021-05-27-capture/index.html'), 'utf8');
  writeFileSync(resolve(scratch, 'words/index.html'), wordsOf(frame));
}

/** Medians and the fastest run a page. Pages take turns, so that a machine that grows slower is slow for all of them. */
async function measureAt({ line, slowDown }: Seat, runs: number): Promise<Row[]> {
  const { origin, close } = await host(scratch, line);
  const executablePath = await ensureBrowser();
  const results: Omit<Row, 'fastest'>[][] = TARGETS.map(() => []);
  try {
    for (let run = 0; run < runs; run++)
      for (const [at, target] of TARGETS.entries()) {
        const browser = await chromium.launch({ executablePath, args: SOFTWARE_WEBGL });
        const measured = await measure(browser, origin, target, slowDown);
        await browser.close();
        const readable = measured.readable ?? Number.NaN;
        results[at]?.push({ readable, bytes: allBytes(measured) });
      }
  } finally {
    close();
  }
  return results.map((rows) => {
    const readable = rows.map((row) => row.readable);
    return {
      readable: median(readable),
      fastest: Math.min(...readable),
      bytes: median(rows.map(({ bytes }) => bytes)),
    };
  });
}

function tableOf(name: string, rows: readonly Row[]): string {
  const empty = rows[0];
  if (empty === undefined) return '';
  const shown = (value: number, than: number) =>
    `${Math.round(value)} ms (${(value / than).toFixed(2)}×)`;
  const lines = rows.map(
    ({ readable, fastest, bytes }, at) =>
      `| ${TARGETS[at]?.name} | ${shown(readable, empty.readable)} | ${shown(fastest, empty.fastest)} | ${(bytes / 1000).toFixed(1)} kB |`,
  );
  return [`| ${name} | text to read | fastest | bytes |`, '|---|---:|---:|---:|', ...lines].join(
    '\n',
  );
}

/** @throws {Fixable} unless it is a whole number from 1 */
function wantedRuns(): number {
  const at = process.argv.indexOf('--runs');
  const runs = at === -1 ? 9 : Number(process.argv[at + 1]);
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new Fixable('--runs needs a whole number.\n  Fix: npm run bench:frame -- --runs 9');
}

try {
  const runs = wantedRuns();
  prepare();
  const tables: string[] = [];
  for (const [name, seat] of Object.entries(SEATS))
    tables.push(
      tableOf(
        name,
        await step(`Measure frames, ${name}, ${runs} runs`, () => measureAt(seat, runs)),
      ),
    );
  const [cpu] = cpus();
  const conditions = `Medians of ${runs} runs, and the fastest, in fresh profiles on ${new Date().toISOString().slice(0, 10)}, by \`npm run bench:frame\`; ${cpus().length} × ${cpu?.model ?? 'unknown processor'}. In brackets the ratio to a page with one line of text and nothing else. Bytes with gzip, before the map is used.`;
  const text = `${conditions}\n\n${tables.join('\n\n')}`;
  console.log(`\n${text}`);
  if (!process.argv.includes('--dry'))
    writeFileSync(document, between(readFileSync(document, 'utf8'), 'bench-frame', `\n${text}\n`));
} catch (error) {
  fail(error);
}
