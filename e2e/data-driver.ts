// The part of the driver for the Data page and for "Cite this".
import type { APIResponse, Locator, Page } from '@playwright/test';

/** A file as the page lists it. */
export interface ListedFile {
  href: string;
  sha256: string;
}

export class DataDriver {
  constructor(readonly page: Page) {}

  /** Files that the page lists with a checksum, opened or not. */
  async listed(): Promise<ListedFile[]> {
    const files = await this.page.locator('.data-file').all();
    return Promise.all(
      files.map(async (file) => ({
        href: (await file.locator('a').getAttribute('href')) ?? '',
        sha256: (await file.locator('code').textContent()) ?? '',
      })),
    );
  }
  get(href: string): Promise<APIResponse> {
    return this.page.request.get(href);
  }
  /** The rows of the plot, a stretch each. */
  get stretches(): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('img') });
  }
}

export class CiteDriver {
  readonly root: Locator;
  constructor(readonly page: Page) {
    this.root = page.getByRole('region', { name: 'Cite this' });
  }

  get text(): Locator {
    return this.root.locator('.cite-text');
  }
  get told(): Locator {
    return this.root.getByRole('status');
  }
  async choose(claim: string) {
    await this.root.getByLabel('What to cite').selectOption(claim);
  }
  async copy(format: 'text' | 'BibTeX' | 'RIS') {
    await this.root.getByRole('button', { name: `Copy ${format}` }).click();
  }
  /** What was copied last. */
  copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
