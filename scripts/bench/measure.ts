// Loads a page once in a fresh browser profile and measures it.
import type { Browser, Request } from '@playwright/test';

/** What counts as done on a page, as CSS selectors. */
export interface Target {
  name: string;
  path: string;
  /** What a reader waits for: `atLeast` matches with words on the screen. */
  text?: { selector: string; atLeast: number };
  /** Matches once the map is idle. */
  idle: string;
}

/** Milliseconds from navigation start, bytes as sent over the line. */
export interface Measured {
  fcp: number;
  readable: number | null;
  idle: number;
  longTasks: number;
  heap: number;
  bytes: Record<string, number>;
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

const KINDS: Record<string, string> = {
  document: 'HTML',
  script: 'script',
  stylesheet: 'style',
  font: 'font',
  image: 'image',
};
/** What a request fetched, by its file's ending where the browser only says "fetch". */
function kindOf(request: Request): string {
  const kind = KINDS[request.resourceType()];
  if (kind !== undefined) return kind;
  const { pathname } = new URL(request.url());
  if (/\.m?js$/.test(pathname)) return 'script';
  if (pathname.endsWith('.woff2')) return 'font';
  if (pathname.endsWith('.svg')) return 'image';
  return pathname.endsWith('.geojson') ? 'geodata' : 'record';
}

/** @param slowDown how many times slower the page's own thread runs */
export async function measure(
  browser: Browser,
  origin: string,
  target: Target,
  slowDown: number,
): Promise<Measured> {
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
      (text) => window.bench?.idle != null && (!text || window.bench.readable !== null),
      needsText,
      { timeout: 90_000 },
    );
    const seen = await page.evaluate(() => ({
      bench: window.bench,
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    }));
    const bytes: Record<string, number> = {};
    for (const request of requests) {
      const { responseBodySize } = await request.sizes();
      const kind = kindOf(request);
      bytes[kind] = (bytes[kind] ?? 0) + responseBodySize;
    }
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    return {
      fcp: seen.fcp,
      readable: seen.bench?.readable ?? null,
      idle: seen.bench?.idle ?? Number.NaN,
      longTasks: seen.bench?.longTasks ?? Number.NaN,
      heap,
      bytes,
    };
  } finally {
    await context.close();
  }
}
