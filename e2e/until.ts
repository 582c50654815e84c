import type { Page } from '@playwright/test';

/**
 * Waits in the page itself, looking at every picture that it draws: the test library's own retries
 * come to be a second apart, and most of what is waited for is there much sooner.
 * @param what in words, for the message where it does not come
 * @param timeout milliseconds
 */
export async function until(
  page: Page,
  what: string,
  holds: () => boolean,
  timeout = 30_000,
): Promise<void> {
  try {
    await page.waitForFunction(holds, undefined, { polling: 'raf', timeout });
  } catch (error) {
    throw new Error(`${what}: waited for in vain`, { cause: error });
  }
}
