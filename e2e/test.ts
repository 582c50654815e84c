// Every test gets the driver, and fails if the page did what no page of this site may do.
import { test as base, expect } from '@playwright/test';
import { Claimline } from './driver.ts';
import { Trouble } from './watch.ts';

export { expect };

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

/** The map asks for the screen's density: at half of it the processor has a quarter of the pixels to draw. */
function drawCoarsely() {
  Object.defineProperty(window, 'devicePixelRatio', { get: () => 0.5 });
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
    const script = webgl === 'refused' ? refuseWebGl : webgl ? drawCoarsely : forgetWebGl;
    await page.addInitScript(script);
    await page.addInitScript(tellViolations);
    await use(page);
  },
  trouble: async ({ baseURL, page }, use) => {
    const trouble = new Trouble();
    trouble.watch(page, new URL(baseURL ?? '').origin);
    await use(trouble);
    expect(trouble.all, 'the page logged, failed or asked for what it may not').toEqual([]);
  },
  claimline: async ({ page, trouble }, use) => {
    await use(new Claimline(page, trouble));
  },
});
