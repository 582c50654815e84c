// Loads a page once in a fresh browser profile and measures it.
import { extname } from 'node:path';
import type { Browser, Request } from '@playwright/test';
import type { Figures, Stage } from './part.ts';

/** A page and what counts as done on it, as CSS selectors. */
export interface Target {
  /** Its figures begin with this name. */
  name: string;
  path: string;
  /** What a reader waits for: `atLeast` matches with words on the screen. */
  text?: { selector: string; atLeast: number };
  /** Matches once the page is at rest, its map idle. */
  idle: string;
}

declare global {
  interface Window {
    bench?: { longTasks: number; readable: number | null; idle: number | null };
  }
}

/** Runs in the page before anything else: watches frame by frame, as a reader would. */
function watch(target: { selector: string | null; atLeast: number; idle: string }) {
  const bench: NonNullable<Window['bench']> = { longTasks: 0, readable: null, idle: null };
  window.bench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.longTasks += entry.duration;
  }).observe({ type: 'longtask', buffered: true });
  const shown = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && (element.textContent ?? '').trim() !== '';
  };
  const frame = () => {
    const { selector, atLeast } = target;
    if (bench.readable === null && selector !== null) {
      const found = [...document.querySelectorAll(selector)].filter(shown);
      // What is in the document now is on the screen with the next frame.
      if (found.length >= atLeast)
        requestAnimationFrame((now) => {
          bench.readable = now;
        });
    }
    if (bench.idle === null && document.querySelector(target.idle) !== null)
      bench.idle = performance.now();
    if (bench.idle === null || (bench.readable === null && selector !== null))
      requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** The kinds of files whose bytes are counted. */
export const KINDS = ['HTML', 'script', 'style', 'font', 'image', 'geodata', 'record'] as const;
type Kind = (typeof KINDS)[number];

const BY_REQUEST: Readonly<Record<string, Kind>> = {
  document: 'HTML',
  script: 'script',
  stylesheet: 'style',
  font: 'font',
  image: 'image',
};
const BY_ENDING: Readonly<Record<string, Kind>> = {
  '.js': 'script',
  '.mjs': 'script',
  '.woff2': 'font',
  '.svg': 'image',
  '.geojson': 'geodata',
};
/** What a request fetched, by its file's ending where the browser only says "fetch". */
const kindOf = (request: Request): Kind =>
  BY_REQUEST[request.resourceType()] ??
  BY_ENDING[extname(new URL(request.url()).pathname)] ??
  'record';

/** Bytes of the responses' bodies as sent, by kind and in all. */
async function bytesOf(requests: readonly Request[]): Promise<Record<string, number>> {
  const bytes: Record<string, number> = { bytes: 0 };
  for (const kind of KINDS) bytes[kind] = 0;
  for (const request of requests) {
    const { responseBodySize } = await request.sizes();
    for (const name of [kindOf(request), 'bytes'])
      bytes[name] = (bytes[name] ?? 0) + responseBodySize;
  }
  return bytes;
}

/**
 * Loads a page once in a context of its own.
 * @param slowDown how many times slower the page's own thread runs
 * @returns by `<name>.<figure>`: `paint` (first contentful), `readable` (where text is waited for),
 *   `idle` and `busy` (sum of long tasks) in milliseconds; `heap`, `bytes` and each kind in bytes
 */
export async function load(
  browser: Browser,
  origin: string,
  target: Target,
  slowDown: number,
): Promise<Figures> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await devtools.send('Performance.enable');
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    await page.addInitScript(watch, {
      selector: target.text?.selector ?? null,
      atLeast: target.text?.atLeast ?? 0,
      idle: target.idle,
    });
    await page.goto(origin + target.path, { waitUntil: 'commit' });
    const needsText = target.text !== undefined;
    await page.waitForFunction(
      (text) =>
        window.bench?.idle != null &&
        (!text || window.bench.readable !== null) &&
        // The browser tells of the first paint a little after it.
        performance.getEntriesByName('first-contentful-paint').length > 0,
      needsText,
      { timeout: 90_000 },
    );
    const { bench, paint = Number.NaN } = await page.evaluate(() => ({
      bench: window.bench,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }));
    // Words are there before their fonts; all pages are counted with theirs.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const bytes = await bytesOf(requests);
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seen: Record<string, number | null | undefined> = {
      paint,
      // A frame's time is when its work begins; nothing is readable before the first paint is seen.
      readable: bench?.readable == null ? null : Math.max(bench.readable, paint),
      idle: bench?.idle,
      busy: bench?.longTasks,
      heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value,
      ...bytes,
    };
    const figures: Record<string, number> = {};
    for (const [name, value] of Object.entries(seen))
      if (value !== null && value !== undefined) figures[`${target.name}.${name}`] = value;
    return figures;
  } finally {
    await context.close();
  }
}

/** Loads a page once in a browser of its own, so that nothing is kept from the page before. */
export async function loadAlone(
  stage: Stage,
  origin: string,
  target: Target,
  slowDown: number,
): Promise<Figures> {
  const browser = await stage.launch();
  try {
    return await load(browser, origin, target, slowDown);
  } finally {
    await browser.close();
  }
}
