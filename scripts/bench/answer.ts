// What answers take: a click or a word typed, until the page shows its result.
import type { Page } from '@playwright/test';

/**
 * Milliseconds from an act in the page until the text of the element at `selector` has changed and
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
