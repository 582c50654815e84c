// What the map shows, asked of the map itself and not of its pixels.
import { expect, type Locator, type Page } from '@playwright/test';
import type { DrawnQuery } from '../src/map/answer-queries.ts';
import type { DrawnFeature, View } from '../src/map/engine.ts';
import { INCIDENT_LAYERS } from '../src/style/ids.ts';
import { detail, index } from './record.ts';
import { until } from './until.ts';

const unique = (ids: readonly string[]) => [...new Set(ids)].toSorted();

export class MapDriver {
  constructor(private readonly page: Page) {}

  get surface(): Locator {
    return this.page.locator('.map-surface');
  }
  /** The SVG map that is there without script and without WebGL. */
  get drawing(): Locator {
    return this.surface.locator('svg[data-static-map], .map-drawn svg').first();
  }
  /** The WebGL map. */
  get canvas(): Locator {
    return this.surface.locator('canvas');
  }
  /** The interactive map has drawn all that it has. */
  async expectDrawn() {
    // The map is at rest, and the page has put it and all that lies over it in the drawing's place.
    const drawn = () =>
      document.querySelector('.map-surface[data-status="ready"] [data-map-state="idle"]') !== null;
    await until(this.page, 'the interactive map has drawn all that it has', drawn, 60_000);
  }

  private query(layers?: readonly string[]): Promise<DrawnFeature[]> {
    return this.surface.locator('[data-map-state]').evaluate((map, wanted) => {
      const detail: DrawnQuery = wanted === undefined ? {} : { layers: wanted };
      map.dispatchEvent(new CustomEvent('claimline:query', { detail }));
      return detail.answer ?? [];
    }, layers);
  }
  /** Where the camera is, once it has come to rest. */
  async view(): Promise<View> {
    await this.expectDrawn();
    const view = await this.surface.locator('[data-map-state]').evaluate((map) => {
      const detail: DrawnQuery = { layers: [] };
      map.dispatchEvent(new CustomEvent('claimline:query', { detail }));
      return detail.view;
    });
    if (view === undefined) throw new Error('the map does not answer');
    return view;
  }
  /** The names of the regions, as they are written on the map. */
  async regionNames(): Promise<string[]> {
    return unique((await this.query(['region-name'])).map(({ label }) => label));
  }
  /** Ids of the incidents whose markers are drawn. */
  async incidents(): Promise<string[]> {
    return unique((await this.query(INCIDENT_LAYERS)).map(({ id }) => id));
  }
  /** Ids of the claims that are drawn. */
  async claims(): Promise<string[]> {
    const drawn = await this.query();
    return unique(drawn.filter(({ layer }) => layer.startsWith('claim-')).map(({ id }) => id));
  }
  /** The sides whose claims are drawn. */
  async sidesOf(incident: string): Promise<string[]> {
    const { claims } = detail(incident).incident;
    const drawn = await this.claims();
    return unique(claims.filter(({ id }) => drawn.includes(id)).map(({ party }) => party));
  }
  /** Whether anything of a layer is drawn. */
  async expectLayer(layer: string, there: boolean) {
    await expect
      .poll(async () => (await this.query([layer])).length > 0, { message: `layer ${layer}` })
      .toBe(there);
  }

  /** The button on an incident's marker. */
  marker(incident: string): Locator {
    const title = index.incidents.find(({ id }) => id === incident)?.title.en ?? incident;
    return this.page
      .getByRole('list', { name: 'Incidents on the map' })
      .getByRole('button', { name: title });
  }
  async clickMarker(incident: string) {
    // The button is for keys and screen readers: a pointer at its place reaches the map itself.
    await this.marker(incident).click({ force: true });
  }
  private async openLegend() {
    const first = this.surface.getByRole('checkbox', { includeHidden: true }).first();
    if (!(await first.isVisible())) await this.surface.getByText('Legend and layers').click();
    await expect(first).toBeVisible();
  }
  async toggleLayer(name: RegExp) {
    await this.openLegend();
    await this.surface.getByRole('checkbox', { name }).click();
  }
  /** Turns each switch of the map round, in order, and gives the claims that are drawn after each. */
  async claimsAfterEachSwitch(): Promise<string[][]> {
    await this.openLegend();
    const drawn: string[][] = [];
    for (const box of await this.surface.getByRole('checkbox').all()) {
      const before = await box.isChecked();
      await box.click();
      await expect(box).toBeChecked({ checked: !before });
      await this.expectDrawn();
      drawn.push(await this.claims());
    }
    return drawn;
  }
}
