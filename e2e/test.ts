// Every test gets the driver, and fails if the page did what no page of this site may do.
import { test as base, expect, type PlaywrightTestOptions } from '@playwright/test';
import { Claimline } from './driver.ts';
import { Trouble } from './watch.ts';

export { expect };

/** Enough for all that a wide page has, and fewer tiles of the map to draw: `viewport: smallWindow`. */
export const smallWindow = async (
  { isMobile, viewport }: Pick<PlaywrightTestOptions, 'isMobile' | 'viewport'>,
  use: (size: PlaywrightTestOptions['viewport']) => Promise<void>,
) => use(isMobile ? viewport : { width: 1024, height: 640 });

interface Options {
  /**
   * Whether the browser draws the interactive map. Most tests are about what stands beside it, and
   * take a fraction of the time in a browser that knows no WebGL, since it is drawn by the processor
   * here. `refused` is a browser that knows WebGL and gives no context.
   */
  webgl: boolean | 'refused';
}

function forgetWebGl() {
  Reflect.deleteProperty(globalThis, 'WebGL2RenderingContext');
}

function refuseWebGl() {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
    apply: (original, canvas, [kind, ...rest]) =>
      /webgl/.test(String(kind)) ? null : Reflect.apply(original, canvas, [kind, ...rest]),
  });
}

/** Milliseconds from one picture of the slow screen to the next. */
const SLOW = 60;

/**
 * The map on a coarse and slow screen: the processor draws it here, and every point and every picture
 * on the way to the last one costs time. What is drawn, where it is and what answers stay the same.
 */
function drawCoarsely(gap: number) {
  Object.defineProperty(window, 'devicePixelRatio', { get: () => 0.1 });
  const ask = window.requestAnimationFrame.bind(window);
  const waiting = new Map<number, FrameRequestCallback>();
  let asked = 0;
  let next = 0;
  let armed = false;
  const draw = (time: number) => {
    armed = false;
    if (performance.now() < next) return arm();
    next = performance.now() + gap;
    const now = [...waiting.values()];
    waiting.clear();
    for (const callback of now) callback(time);
  };
  const arm = () => {
    if (armed) return;
    armed = true;
    // The browser's own picture comes up to a sixtieth of a second later.
    setTimeout(() => ask(draw), Math.max(0, next - performance.now() - 8));
  };
  window.requestAnimationFrame = (callback) => {
    asked += 1;
    waiting.set(asked, callback);
    arm();
    return asked;
  };
  window.cancelAnimationFrame = (handle) => void waiting.delete(handle);
}

/** Our policy forbids what the page tried. Chromium tells of it in an event where the page goes on. */
function tellViolations() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`the content security policy refused ${blockedURI} by ${violatedDirective}`);
  });
}

export const test = base.extend<Options & { claimline: Claimline; trouble: Trouble }>({
  webgl: [false, { option: true }],
  page: async ({ page, webgl }, use) => {
    if (webgl === true) await page.addInitScript(drawCoarsely, SLOW);
    else await page.addInitScript(webgl === 'refused' ? refuseWebGl : forgetWebGl);
    await page.addInitScript(tellViolations);
    await use(page);
    // The tab goes to the next test as it is in this.
    await page.context().setOffline(false);
  },
  trouble: [
    async ({ baseURL, page }, use) => {
      const trouble = new Trouble();
      trouble.watch(page, new URL(baseURL ?? '').origin);
      await use(trouble);
      expect(trouble.all, 'the page logged, failed or asked for what it may not').toEqual([]);
    },
    { auto: true },
  ],
  claimline: async ({ page, trouble }, use) => {
    await use(new Claimline(page, trouble));
  },
});
