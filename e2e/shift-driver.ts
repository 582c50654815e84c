// How far what is on the screen has moved by itself, as the browser reckons it.
import { expect, type Page } from '@playwright/test';

interface Shift {
  /** Share of the screen that moved times the share of the screen by which it moved. */
  value: number;
  /** Milliseconds from navigation start. */
  at: number;
  /** The beginnings of what moved. */
  what: string[];
}

declare global {
  interface Window {
    layoutShifts?: Shift[];
  }
}

/** Runs in the page before anything else. Counts a shift after input too: nobody touches the page. */
function watch() {
  const found: Shift[] = [];
  window.layoutShifts = found;
  const nodeOf = (source: unknown) =>
    typeof source === 'object' && source !== null && 'node' in source ? source.node : null;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('value' in entry) || typeof entry.value !== 'number') continue;
      const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
      const what = sources.map(nodeOf).map((node) => {
        if (node instanceof Element) return node.outerHTML.slice(0, 100);
        return node instanceof Node ? (node.textContent ?? '').slice(0, 100) : 'gone since';
      });
      found.push({ value: entry.value, at: Math.round(entry.startTime), what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

export class ShiftDriver {
  constructor(private readonly page: Page) {}

  /** Call before the page is opened, which then loads as on a first visit. */
  async watch() {
    const devtools = await this.page.context().newCDPSession(this.page);
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await this.page.addInitScript(watch);
  }
  /** All that has moved until now, added up, stays below; what moved is named otherwise. */
  async expectBelow(limit: number) {
    await this.page.evaluate(() => document.fonts.ready);
    // What was laid out last is reported with the picture after it.
    const shifts = await this.page.evaluate(
      () =>
        new Promise<Shift[]>((done, failed) => {
          const answer = () =>
            window.layoutShifts === undefined
              ? failed(new Error('shifts are not watched'))
              : done(window.layoutShifts);
          requestAnimationFrame(() => requestAnimationFrame(answer));
        }),
    );
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    expect(sum, `what moved: ${JSON.stringify(shifts, null, 1)}`).toBeLessThan(limit);
  }
}
