// A page that a reader has before them, and when it is at rest.
import type { Browser, Page } from '@playwright/test';

/** Until the map is idle, nothing has been asked of it for a while, and a frame has been painted. */
export async function settle(page: Page): Promise<void> {
  await page.waitForSelector('[data-map-state="idle"]', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(600);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/**
 * Opens a page and slows it down once it is at rest.
 * @param slowDown how many times slower its own thread runs
 * @param before runs in the page before anything else
 */
export async function openSettled(
  browser: Browser,
  url: string,
  slowDown: number,
  before?: () => void,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(url);
  await settle(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return page;
}
