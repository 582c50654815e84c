// Every test gets the driver, and fails if the page did what no page of this site may do.
import { test as base, expect } from '@playwright/test';
import { Claimline } from './driver.ts';
import { Trouble } from './watch.ts';

export { expect };

export const test = base.extend<{ claimline: Claimline; trouble: Trouble }>({
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
