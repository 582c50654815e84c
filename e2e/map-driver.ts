// What the map shows, asked of the map itself and not of its pixels.
import { expect, type Locator, type Page } from '@playwright/test';
import type { DrawnQuery } from '../src/map/answer-queries.ts';
import type { DrawnFeature } from '../src/map/engine-hits.ts';
import type { View } from '../src/map/engine-options.ts';
import { INCIDENT_LAYERS } from '../src/style/ids.ts';
import { detail } from './record.ts';
import { until } from './until.ts';

/**
 * Where a marker is on the screen, once a press there would open its incident; null until then. Runs
 * in the page.
 */
function placeOfMarker(incident: string): { x: number; y: number } | null {
  const map = document.querySelector('.map-surface[data-status="ready"] [data-map-state="idle"]');
  const button = map?.querySelector(`button[data-incident="${incident}"]`);
  if (!map || !button) return null;
  const origin = map.getBoundingClientRect();
  const box = button.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const detail: DrawnQuery = { layers: [], at: [x - origin.x, y - origin.y] };
  map.dispatchEvent(new CustomEvent('claimline:query', { detail }));
  return detail.hit?.id === incident ? { x, y } : null;
}

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
    // The page is at rest, the map too, and it stands with all that lies over it in the drawing's place.
    const drawn = () =>
      document.documentElement.dataset['pending'] !== 'true' &&
      document.querySelector('.map-surface[data-status="ready"] [data-map-state="idle"]') !== null;
    await until(this.page, 'the interactive map has drawn all that it has', drawn, null, 60_000);
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
  /** The names of the places that claims rest on, as they are written on the map. */
  async placeNames(): Promise<string[]> {
    return unique((await this.query(['named-name'])).map(({ label }) => label));
  }
  /** Ids of the incidents whose markers are drawn, once all are. */
  async incidents(): Promise<string[]> {
    await this.expectDrawn();
    return unique((await this.query(INCIDENT_LAYERS)).map(({ id }) => id));
  }
  /** Ids of the claims that are drawn, once all are. */
  async claims(): Promise<string[]> {
    await this.expectDrawn();
    const drawn = await this.query();
    return unique(drawn.filter(({ layer }) => layer.startsWith('claim-')).map(({ id }) => id));
  }
  /** The sides whose claims are drawn. */
  async sidesOf(incident: string): Promise<string[]> {
    const { claims } = detail(incident).incident;
    const drawn = await this.claims();
    return unique(claims.filter(({ id }) => drawn.includes(id)).map(({ party }) => party));
  }
  /** Those of the layers of which something is drawn, once all is. */
  async drawnOf(layers: readonly string[]): Promise<string[]> {
    await this.expectDrawn();
    const drawn = await this.query(layers);
    return layers.filter((layer) => drawn.some((feature) => feature.layer === layer));
  }

  /** The button on an incident's marker. */
  marker(incident: string): Locator {
    return this.page
      .getByRole('list', { name: 'Incidents on the map' })
      .locator(`button[data-incident="${incident}"]`);
  }
  /** The incident whose marker has the focus; null where none has. */
  focusedMarker(): Promise<string | null> {
    return this.page.evaluate(
      () =>
        document.activeElement?.closest('.map-markers button')?.getAttribute('data-incident') ??
        null,
    );
  }
  /** Presses where the marker is drawn, once the map would take that for the marker. */
  async clickMarker(incident: string) {
    // The button is for keys and screen readers: a pointer at its place reaches the map itself.
    const at = await until(this.page, `the marker of ${incident} answers`, placeOfMarker, incident);
    await this.page.mouse.click(at.x, at.y);
  }
  /** Of every marker on the map, its incident and the one that a press at its place would open. */
  async pressesOpen(): Promise<{ marker: string; opens: string | null }[]> {
    return this.surface.locator('[data-map-state]').evaluate((map) => {
      const origin = map.getBoundingClientRect();
      return [...map.querySelectorAll('button[data-incident]')].map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const detail: DrawnQuery = {
          layers: [],
          at: [x + width / 2 - origin.x, y + height / 2 - origin.y],
        };
        map.dispatchEvent(new CustomEvent('claimline:query', { detail }));
        const opens = detail.hit?.kind === 'incident' ? detail.hit.id : null;
        return { marker: button.getAttribute('data-incident') ?? '', opens };
      });
    });
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
      drawn.push(await this.claims());
    }
    return drawn;
  }
}
