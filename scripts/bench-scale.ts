// `npm run bench:scale`: 10,000 made-up incidents beside a bare MapLibre page that clusters the same
// points, and interaction to next paint with the real record. Writes medians into docs/performance.md.
// Options: --runs 3, --dry (print only). Measures the site in OUT, or dist/.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { z } from 'zod';
import { generateIndex } from '../src/build/generate-index.ts';
import { datasetIndex } from '../src/domain/dataset.ts';
import { host } from './bench/host.ts';
import { type Measured, measure, type Target } from './bench/measure.ts';
import { between, median } from './bench/report.ts';
import { type Act, answer, interaction, settle, watchPage } from './bench/scale.ts';
import { ensureBrowser, SOFTWARE_WEBGL } from './browser.mjs';
import { Fixable, fail, step } from './step.mjs';

const root = resolve(import.meta.dirname, '..');
const site = resolve(root, process.env['OUT'] ?? 'dist');
const scratch = resolve(root, '.cache/bench-scale');
const document = resolve(root, 'docs/performance.md');
const LINE = { bitsPerSecond: 10e6, roundTrip: 40 };
const INCIDENTS = 10_000;
const SLOW_DOWN = 4;
const idle = '[data-map-state="idle"]';
const LIST = { selector: '.list-entries .list-entry', atLeast: 3 };
const OURS: Target = { name: 'ours', path: '/', text: LIST, idle };
const BARE: Target = { name: 'bare', path: '/bare/?points', idle };

const lineFile = z.object({
  features: z.array(
    z.object({
      properties: z.object({ id: z.string() }),
      geometry: z.object({
        type: z.string(),
        coordinates: z.array(z.unknown()),
      }),
    }),
  ),
});
const position = z.array(z.number()).transform(([lon = 0, lat = 0]) => [lon, lat] as const);

/** The site with made-up incidents, whose page is drawn in the browser, and the bare page. */
async function prepare(): Promise<void> {
  const read = (path: string): unknown => JSON.parse(readFileSync(resolve(site, path), 'utf8'));
  if (!existsSync(resolve(site, 'index.html')))
    throw new Fixable(`There is no ${site}/index.html.\n  Fix: npm run build`);
  const borders = lineFile.parse(read('geodata/borders/osm.geojson'));
  const lines = new Map(
    borders.features.flatMap(({ properties, geometry }) =>
      geometry.type === 'LineString'
        ? [[properties.id, z.array(position).parse(geometry.coordinates)] as const]
        : [],
    ),
  );
  const index = generateIndex(INCIDENTS, 1, datasetIndex.parse(read('data/index.json')), lines);
  rmSync(scratch, { recursive: true, force: true });
  cpSync(site, scratch, { recursive: true });
  writeFileSync(resolve(scratch, 'data/index.json'), JSON.stringify(index));
  const page = readFileSync(resolve(site, 'index.html'), 'utf8')
    .replace(
      /<div id="app">.*<\/div>(?=\s*<script type="application\/json")/s,
      '<div id="app"></div>',
    )
    .replace(/<script type="application\/json" id="claimline-data">.*?<\/script>/s, '');
  writeFileSync(resolve(scratch, 'index.html'), page);
  mkdirSync(resolve(scratch, 'scale'));
  const features = index.incidents.map(({ id, marker }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: marker.at },
    properties: { id },
  }));
  const points = JSON.stringify({ type: 'FeatureCollection', features });
  writeFileSync(resolve(scratch, 'scale/points.geojson'), points);
  const out = { outDir: resolve(scratch, 'bare'), emptyOutDir: true, target: 'es2022' };
  await build({
    configFile: false,
    root: resolve(root, 'scripts/bench/bare'),
    base: '/bare/',
    logLevel: 'warn',
    build: { ...out, assetsInlineLimit: 0 },
  });
}

async function open(browser: Browser, url: string, rate: number): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  await watchPage(page);
  await page.goto(url);
  await settle(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}

const STRETCH = '.filters label:has(input[type="radio"])';
/** What a reader does, each in its own place of the page. */
const ACTS: readonly Act[] = [
  { name: 'select', on: (page) => page.locator('.list-title a').nth(1) },
  {
    name: 'filter',
    before: (page) => page.locator('.incident-close').click(),
    on: (page) => page.locator(STRETCH).nth(1),
  },
  {
    name: 'brush',
    before: (page) => page.locator('input[type="range"]').first().focus(),
    key: 'PageUp',
  },
];

/** Milliseconds by name, of one run. */
type Figures = Record<string, number>;

async function answersAtScale(browser: Browser, origin: string): Promise<Figures> {
  const page = await open(browser, `${origin}/`, 1);
  const shown = '.timeline-words';
  const filter = await answer(page, { click: `${STRETCH} input:not(:checked)` }, shown);
  await settle(page);
  const reset = await answer(page, { click: '.filter-shown .part-button' }, shown);
  await page.locator('.search-box').click();
  await settle(page);
  const into = '.search-box';
  const search = await answer(page, { write: 'report', into }, '.search');
  const narrower = await answer(page, { write: 'report 77', into }, '.search');
  await page.close();
  return { filter, reset, search: Math.max(search, narrower) };
}

async function interactions(browser: Browser, origin: string): Promise<Figures> {
  const page = await open(browser, `${origin}/`, SLOW_DOWN);
  const figures: Figures = {};
  for (const act of ACTS) figures[act.name] = await interaction(page, act);
  await page.close();
  return figures;
}

async function measureAll(runs: number) {
  const [many, real] = [await host(scratch, LINE), await host(site, LINE)];
  const executablePath = await ensureBrowser();
  const loads: { ours: Measured; bare: Measured }[] = [];
  const answers: Figures[] = [];
  const paints: Figures[] = [];
  try {
    for (let at = 1; at <= runs; at++) {
      const browser = await chromium.launch({ executablePath, args: SOFTWARE_WEBGL });
      const bare = await measure(browser, many.origin, BARE, 1);
      const ours = await measure(browser, many.origin, OURS, 1);
      loads.push({ ours, bare });
      answers.push(await answersAtScale(browser, many.origin));
      paints.push(await interactions(browser, real.origin));
      await browser.close();
      console.log(
        `  run ${at}:`,
        Math.round(ours.idle),
        Math.round(bare.idle),
        answers.at(-1),
        paints.at(-1),
      );
    }
  } finally {
    many.close();
    real.close();
  }
  return { loads, answers, paints };
}

const ms = (value: number) => `${Math.round(value)} ms`;
const met = (value: number, limit: number) => (value <= limit ? 'met' : '**missed**');

function report({ loads, answers, paints }: Awaited<ReturnType<typeof measureAll>>): string {
  const usable = ({ readable, idle }: Measured) => Math.max(readable ?? 0, idle);
  const ours = median(loads.map((load) => usable(load.ours)));
  const bare = median(loads.map((load) => usable(load.bare)));
  // Run by run, since both pages of a run met the machine in the same hour.
  const ratio = median(loads.map((load) => usable(load.ours) / usable(load.bare)));
  const heap = median(loads.map((load) => load.ours.heap)) / 1e6;
  const of = (figures: readonly Figures[], name: string) =>
    median(figures.map((each) => each[name] ?? Number.NaN));
  const row = (what: string, value: number, limit: number) =>
    `| ${what} | ${ms(value)} | ${limit} ms | ${met(value, limit)} |`;
  return [
    '| 10,000 made-up incidents | median | target | |',
    '|---|--:|--:|---|',
    `| list readable and map idle | ${ms(ours)}; bare page ${ms(bare)}; ${ratio.toFixed(2)}× | 1.5× | ${met(ratio, 1.5)} |`,
    row('a filter, until the sentence and the list show it', of(answers, 'filter'), 200),
    row('all filters reset', of(answers, 'reset'), 200),
    row('a search, until its results are there', of(answers, 'search'), 200),
    `| heap after a forced collection | ${Math.round(heap)} MB | 250 MB | ${met(heap, 250)} |`,
    '',
    `| The real record, ${SLOW_DOWN}× slow-down: interaction to next paint | median | target | |`,
    '|---|--:|--:|---|',
    ...ACTS.map(({ name }) => row(name, of(paints, name), 100)),
  ].join('\n');
}

try {
  const at = process.argv.indexOf('--runs');
  const runs = at === -1 ? 3 : Number(process.argv[at + 1]);
  if (!Number.isInteger(runs) || runs < 1) throw new Fixable('--runs needs a whole number.');
  await step('Make up 10,000 incidents, and build the bare page', prepare);
  const measured = await step(`Measure, ${runs} runs`, () => measureAll(runs));
  const [cpu] = cpus();
  const conditions = `Medians of ${runs} runs on ${new Date().toISOString().slice(0, 10)}, by \`npm run bench:scale -- --runs ${runs}\`; ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, WebGL by SwiftShader.`;
  const text = `\n${conditions}\n\n${report(measured)}\n`;
  console.log(text);
  if (!process.argv.includes('--dry'))
    writeFileSync(document, between(readFileSync(document, 'utf8'), 'scale', text));
} catch (error) {
  fail(error);
}
