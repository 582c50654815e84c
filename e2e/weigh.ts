import type { Locator } from '@playwright/test';

/** What a reader's eye weighs of one account: its box, and each row's place, size and type. */
export const weigh = (account: Locator) =>
  account.evaluate((root) => {
    const box = root.getBoundingClientRect();
    const type = (element: Element) => {
      const { fontSize, fontWeight, lineHeight, fontFamily } = getComputedStyle(element);
      return { fontSize, fontWeight, lineHeight, fontFamily };
    };
    return {
      width: Math.round(box.width),
      height: Math.round(box.height),
      rows: [...root.querySelectorAll('[data-row]')].map((row) => {
        const inner = row.getBoundingClientRect();
        return {
          row: row.getAttribute('data-row'),
          top: Math.round(inner.top - box.top),
          width: Math.round(inner.width),
          type: type(row),
        };
      }),
    };
  });
