// What answers take: a click or a key until the page shows its result, and interaction to next paint.
import type { Locator, Page } from '@playwright/test';

/** An act of a reader and what shows that it was answered. */
export interface Act {
  name: string;
  /** Makes the page ready for it; not measured. */
  before?(page: Page): Promise<void>;
  /** What the pointer rests on before it is pressed; none for a key. */
  on?(page: Page): Locator;
  /** The key that is pressed instead. */
  key?: string;
}

/** Runs in the page before anything else: keeps the longest interaction since it was last asked. */
function watchInteractions() {
  const seen = { longest: 0 };
  Object.assign(window, { interactions: seen });
  // The types of the library do not know the threshold of the Event Timing API yet.
  const options = { type: 'event', durationThreshold: 16, buffered: true };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('interactionId' in entry && Number(entry.interactionId) > 0)
        seen.longest = Math.max(seen.longest, entry.duration);
  }).observe(options);
}

export const watchPage = (page: Page) => page.addInitScript(watchInteractions);

/** Milliseconds of the longest interaction of an act; 16 where none was as long as that. */
export async function interaction(page: Page, { before, on, key }: Act): Promise<number> {
  await before?.(page);
  await on?.(page).hover();
  await settle(page);
  await page.evaluate(() => Object.assign(Reflect.get(window, 'interactions'), { longest: 0 }));
  if (key !== undefined) await page.keyboard.press(key);
  else {
    // The pointer is there already, as a reader's is; a locator's click would look for it once more.
    await page.mouse.down();
    await page.mouse.up();
  }
  await settle(page);
  return page.evaluate(() => Math.max(16, Reflect.get(window, 'interactions').longest));
}

/** Until the map is idle and two frames have passed. */
export async function settle(page: Page): Promise<void> {
  await page.waitForSelector('[data-map-state="idle"]', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(600);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/**
 * Milliseconds from an act in the page until `text` of the element at `selector` has changed and
 * been given to the screen.
 */
export function answer(
  page: Page,
  act: { click: string } | { write: string; into: string },
  selector: string,
): Promise<number> {
  return page.evaluate(
    ({ act, selector }) =>
      new Promise<number>((done, failed) => {
        const now = () => document.querySelector(selector)?.textContent ?? '';
        const before = now();
        const began = performance.now();
        if ('click' in act) {
          const target = document.querySelector<HTMLElement>(act.click);
          if (target === null) return failed(new Error(`${act.click} is not there`));
          target.click();
        } else {
          const box = document.querySelector<HTMLInputElement>(act.into);
          if (box === null) return failed(new Error(`${act.into} is not there`));
          // As typing does it: React listens to the event and reads the value that the browser set.
          const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
          own?.set?.call(box, act.write);
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        const look = () => {
          if (performance.now() - began > 20_000) return failed(new Error(`${selector} stays`));
          if (now() === before) return requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
        };
        look();
      }),
    { act, selector },
  );
}
