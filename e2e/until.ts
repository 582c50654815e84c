import type { Page } from '@playwright/test';

/**
 * Waits in the page itself, looking at every picture that it draws: the test library's own retries
 * come to be a second apart, and most of what is waited for is there much sooner.
 * @param what in words, for the message where it does not come
 * @param holds runs in the page; waited for until it gives something true
 * @param asked what `holds` is given
 * @param timeout milliseconds
 * @returns what `holds` gave at last
 */
export async function until<Asked, Given>(
  page: Page,
  what: string,
  holds: (asked: Asked) => Given,
  asked: Asked,
  timeout = 30_000,
): Promise<Exclude<Given, null | undefined | false>> {
  // The library's types know no function of a type that is not known yet.
  const run = holds as (asked: unknown) => Given;
  try {
    const given = await page.waitForFunction(run, asked, { polling: 'raf', timeout });
    return (await given.jsonValue()) as Exclude<Given, null | undefined | false>;
  } catch (error) {
    throw new Error(`${what}: waited for in vain`, { cause: error });
  }
}
