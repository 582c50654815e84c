// Collects all that a page must not do while a test runs.
import type { Page } from '@playwright/test';

/** What the browser says of the machine, not of the page. */
const OF_THE_MACHINE = [
  // SwiftShader, when the test reads pixels of a WebGL canvas back for a screenshot.
  /GL Driver Message .* GPU stall due to ReadPixels/,
  // Tests keep nothing for reading offline, but those that ask for it.
  /Service Worker registration blocked by Playwright/,
];

export class Trouble {
  private readonly found: string[] = [];
  private readonly expected: RegExp[] = [];
  private readonly asked = new Set<string>();

  /** Lets through what matches: for a test that breaks something on purpose. */
  expect(pattern: RegExp) {
    this.expected.push(pattern);
  }

  /** Lets the reader ask for an address of another site, and for that alone. */
  expectRequest(url: string) {
    this.asked.add(url);
  }

  private add(text: string) {
    if (![...OF_THE_MACHINE, ...this.expected].some((pattern) => pattern.test(text)))
      this.found.push(text);
  }

  get all(): readonly string[] {
    return this.found;
  }

  /** @param origin the only one that the page may ask for anything */
  watch(page: Page, origin: string) {
    page.on('console', (message) => {
      const type = message.type();
      if (type === 'error' || type === 'warning')
        this.add(`console ${type}: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.add(`uncaught: ${error.stack ?? error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      const own = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
      if (!own && !this.asked.has(request.url()))
        this.add(`request to another origin: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // The page itself gave it up, as when another incident is opened before the first has come.
      if (why !== 'net::ERR_ABORTED') this.add(`failed request: ${request.url()} ${why}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.add(`${response.status()}: ${response.url()}`);
    });
  }
}
