// Every test gets the driver, and fails if the page did what no page of this site may do.
import { test as base, expect } from '@playwright/test';
import { Claimline } from './driver.ts';
import { Trouble } from './watch.ts';

export { expect };

interface Options {
  /**
   * False for a browser without WebGL: the drawn map stays, and what is not about the map is tested
   * in a fraction of the time, since WebGL is drawn by the processor here.
   */
  webgl: boolean;
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

export const test = base.extend<Options & { claimline: Claimline; trouble: Trouble }>({
  webgl: [true, { option: true }],
  page: async ({ page, webgl }, use) => {
    await page.addInitScript(webgl ? drawCoarsely : refuseWebGl);
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
