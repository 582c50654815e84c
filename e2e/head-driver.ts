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
  private reader: Page | undefined;

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

  /** The head as it stands with its address, read in one go, and that of the built page at that address. */
  async both(): Promise<{ address: string; shown: string[]; built: string[] }> {
    const { address, shown } = await this.page.evaluate<{ address: string; shown: string[] }>(
      `({ address: location.pathname, shown: (${readHead})(document) })`,
    );
    const html = await (await this.page.request.get(address)).text();
    return { address, shown, built: await this.headOf(html) };
  }

  /** Our pages make no markup from text, so that an empty page reads the built one. */
  private async headOf(html: string): Promise<string[]> {
    this.reader ??= await this.page.context().newPage();
    return this.reader.evaluate<string[]>(
      `(${readHead})(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'))`,
    );
  }
}
