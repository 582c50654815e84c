// What stands in the map's viewport: the drawing, the interactive map, or a sentence.
import { expect, type Locator, type Page } from '@playwright/test';

/** A drawing by its frame and the incidents that it links to. */
export interface Picture {
  viewBox: string;
  incidents: string[];
}

const idsIn = (hrefs: readonly string[]) =>
  hrefs.flatMap((href) => /incidents\/([^/]+)\//.exec(href)?.[1] ?? []).toSorted();

export class SurfaceDriver {
  constructor(private readonly page: Page) {}

  get root(): Locator {
    return this.page.locator('.map-surface');
  }
  get notice(): Locator {
    return this.root.locator('.map-notice');
  }
  get again(): Locator {
    return this.notice.getByRole('button', { name: 'Try again' });
  }
  /** What belongs to the interactive map alone. */
  get overlays(): Locator {
    return this.root.locator('.map-callouts, .map-scale, .map-controls, .map-markers');
  }
  /** The interactive map is what a reader sees and uses. */
  async expectLive() {
    await expect(this.root).toHaveAttribute('data-status', 'ready', { timeout: 60_000 });
  }

  /** The drawing that can be seen now; null where none can. */
  shown(): Promise<Picture | null> {
    return this.root.evaluate((surface) => {
      const svg = surface.querySelector('.map-drawn > svg');
      if (svg === null || getComputedStyle(svg).visibility !== 'visible') return null;
      const links = [...svg.querySelectorAll('a')];
      return {
        viewBox: svg.getAttribute('viewBox') ?? '',
        incidents: links
          .flatMap(
            (link) => /incidents\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
          )
          .toSorted(),
      };
    });
  }
  /** The drawing that the build has written into a page. */
  async built(path: string): Promise<Picture> {
    const html = await (await this.page.request.get(`/${path}`)).text();
    const svg = /<svg[^>]*class="drawn"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
    return {
      viewBox: /viewBox="([^"]*)"/.exec(svg)?.[1] ?? '',
      incidents: idsIn([...svg.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)),
    };
  }
  async expectPicture(path: string) {
    const picture = await this.built(path);
    await expect.poll(() => this.shown()).toEqual(picture);
  }

  /** Takes the WebGL context away, as browsers do when the graphics are reset. */
  async loseContext() {
    await this.root.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  }
}
