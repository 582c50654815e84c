// Somebody else's site: a server of its own origin, so that its pages are strangers to ours.
import { createServer, type Server } from 'node:http';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { test as base } from '../test.ts';
import type { Trouble } from '../watch.ts';

interface HostPage {
  /** The page's `<body>` content. */
  body: string;
  head?: string;
  /** Attributes of `<html>`. */
  root?: string;
  headers?: Record<string, string>;
}

export class Host {
  private readonly pages = new Map<string, HostPage>();

  constructor(
    readonly origin: string,
    readonly page: Page,
    /** Origin of the site that is embedded. */
    readonly site: string,
  ) {}

  /** Puts up a page beside the one that is opened. */
  put(path: string, content: HostPage) {
    this.pages.set(path, content);
  }

  /** Puts up a page and opens it. */
  async open(content: HostPage | string, path = '/') {
    this.pages.set(path, typeof content === 'string' ? { body: content } : content);
    await this.page.goto(this.origin + path);
  }
  serve(path: string): HostPage | undefined {
    return this.pages.get(path);
  }
  /** Address of a frame. */
  frameAddress(path = ''): string {
    return `${this.site}/embed/${path}`;
  }
  get script(): string {
    return `<script src="${this.site}/claimline.js"></script>`;
  }
  /** The frame of an element, which lies in its shadow root. */
  frameOf(element: string | Locator): Locator {
    const found = typeof element === 'string' ? this.page.locator(element) : element;
    return found.locator('iframe');
  }
  async contentOf(frame: Locator): Promise<Frame> {
    const handle = await frame.elementHandle();
    const content = await handle?.contentFrame();
    if (!content) throw new Error('the frame has no content');
    return content;
  }
  /** Both claims are in the frame, and it is as high as its content. */
  async expectBothClaims(frame: Locator) {
    const sides = frame.contentFrame().locator('.embed-side');
    await expect(sides).toHaveCount(2);
    for (const party of ['armenia', 'azerbaijan']) {
      const side = frame.contentFrame().locator(`.embed-side[data-party="${party}"]`);
      await expect(side.locator('.embed-where')).toBeVisible();
      await expect(side.locator('a.part-external').first()).toBeVisible();
    }
  }
  async expectFullHeight(frame: Locator) {
    await expect
      .poll(async () => {
        const inside = await (await this.contentOf(frame)).evaluate(() =>
          Math.ceil(document.body.getBoundingClientRect().height),
        );
        const box = await frame.evaluate((element) => element.clientHeight);
        return box - inside;
      })
      .toBe(0);
  }
}

function pageHtml({ body, head = '', root = 'lang="en"' }: HostPage): string {
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

const started = (server: Server) =>
  new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });

/** Every test here has a host of its own. */
export const test = base.extend<{ host: Host; trouble: Trouble }>({
  host: async ({ page, baseURL, trouble }, use) => {
    const pages: { host?: Host } = {};
    const server = createServer((request, response) => {
      const found = pages.host?.serve(request.url ?? '/');
      response.writeHead(found === undefined ? 404 : 200, {
        'Content-Type': 'text/html; charset=utf-8',
        ...found?.headers,
      });
      response.end(found === undefined ? '' : pageHtml(found));
    });
    const origin = `http://127.0.0.1:${await started(server)}`;
    trouble.expect(new RegExp(`request to another origin: ${origin}/`));
    pages.host = new Host(origin, page, new URL(baseURL ?? '').origin);
    await use(pages.host);
    server.closeAllConnections();
    server.close();
  },
});
export { expect };
