// What a page says of itself to machines: in its head as it stands, and as the build wrote it.
import type { Page } from '@playwright/test';

/** All that a head holds but what loads the page: scripts, styles and what a bundler adds to them. */
const LOADING = 'script[src], style, link[rel="stylesheet"], link[rel="modulepreload"]';

/** The elements of a head as text, in one order. Runs in the page. */
const readHead = `(from) => [...from.head.children]
  .filter((element) => !element.matches('${LOADING}'))
  .map((element) => element.outerHTML)
  .sort()`;

export class HeadDriver {
  constructor(private readonly page: Page) {}

  /** Chooses an incident in the list, whatever the page's language. */
  async choose(id: string) {
    await this.page.locator(`.app-panel a[data-incident="${id}"]`).first().click();
  }
  async later() {
    await this.page.locator('a[rel="next"]').click();
  }
  async close() {
    await this.page.locator('.incident-close').click();
  }

  /** The head as it stands, and that of the built page at the same address, read in one go. */
  async both(): Promise<{ address: string; shown: string[]; built: string[] }> {
    return this.page.evaluate(`(async () => {
      const read = ${readHead};
      const address = location.pathname;
      const text = await (await fetch(address)).text();
      const built = read(new DOMParser().parseFromString(text, 'text/html'));
      return { address, shown: read(document), built };
    })()`);
  }
}
