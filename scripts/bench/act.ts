// Interaction to next paint of what a reader does, by pointer or key.
import type { Locator, Page } from '@playwright/test';
import { settle } from './reader.ts';

/** An act of a reader. */
interface Act {
  name: string;
  /** Makes the page ready for it; not measured. */
  before?(page: Page): Promise<void>;
  /** What the act changes. If it stays, nothing was met, and its time would be the best of all. */
  state(page: Page): string | Promise<string>;
}
export interface Press extends Act {
  /** What is pressed. */
  on(page: Page): Locator;
}
export interface KeyAct extends Act {
  key: string;
}

/** Runs in the page before anything else: keeps the longest interaction since it was last asked. */
export function watchInteractions() {
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

/** Milliseconds of the longest interaction of `doing`; 16 where none was as long as that. */
async function longest(page: Page, act: Act, doing: () => Promise<void>): Promise<number> {
  await settle(page);
  const before = await act.state(page);
  await page.evaluate(() => Object.assign(Reflect.get(window, 'interactions'), { longest: 0 }));
  await doing();
  await settle(page);
  if ((await act.state(page)) === before) throw new Error(`"${act.name}" changed nothing`);
  return page.evaluate(() => Math.max(16, Reflect.get(window, 'interactions').longest));
}

/** The key goes to what has the focus. */
export async function byKey(page: Page, act: KeyAct): Promise<number> {
  await act.before?.(page);
  return longest(page, act, () => page.keyboard.press(act.key));
}

/** The pointer rests on what it presses before it presses. */
export async function fromRest(page: Page, act: Press): Promise<number> {
  await act.before?.(page);
  await act.on(page).hover();
  return longest(page, act, async () => {
    // The pointer is there already; a locator's click would look for its element once more.
    await page.mouse.down();
    await page.mouse.up();
  });
}

const STEPS = 6;
const STEP_MS = 16;

/**
 * The pointer comes from the middle of the map in a tenth of a second, over whatever lies between,
 * and presses in the moment it arrives. The events go to the browser one after the other without
 * waiting for the page, as a hand's do, so that what the page does on the way stands in the queue.
 */
export async function onArrival(page: Page, act: Press): Promise<number> {
  await act.before?.(page);
  const on = act.on(page);
  await on.scrollIntoViewIfNeeded();
  const [from, to] = [await middle(page.locator('[data-map-state]')), await middle(on)];
  await page.mouse.move(from.x, from.y);
  const devtools = await page.context().newCDPSession(page);
  const value = await longest(page, act, async () => {
    const sent: Promise<unknown>[] = [];
    const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: Point) => {
      const press = type === 'mouseMoved' ? {} : ({ button: 'left', clickCount: 1 } as const);
      sent.push(devtools.send('Input.dispatchMouseEvent', { type, ...at, ...press }));
    };
    for (let step = 1; step <= STEPS; step++) {
      const along = (a: number, b: number) => a + ((b - a) * step) / STEPS;
      if (step > 1) await new Promise((done) => setTimeout(done, STEP_MS));
      send('mouseMoved', { x: along(from.x, to.x), y: along(from.y, to.y) });
    }
    send('mousePressed', to);
    send('mouseReleased', to);
    await Promise.all(sent);
  });
  await devtools.detach();
  return value;
}

interface Point {
  x: number;
  y: number;
}

async function middle(locator: Locator): Promise<Point> {
  const box = await locator.first().boundingBox();
  if (box === null) throw new Error(`${locator} has no place on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
