// Filters, timeline and search, as a reader finds them: by their names.
import { expect, type Locator, type Page } from '@playwright/test';

export class ExploreDriver {
  constructor(private readonly page: Page) {}

  get filters(): Locator {
    return this.page.getByRole('search', { name: 'Filters' });
  }
  /** An option of a filter; its name ends in its count. */
  option(name: string | RegExp): Locator {
    return this.filters.getByRole('radio', { name });
  }
  async choose(name: string | RegExp) {
    await this.option(name).first().check({ force: true });
  }
  /** List and counts follow a choice after a paint: waits for them. */
  private async followed() {
    await expect(this.page.locator('html')).toHaveAttribute('data-pending', 'false');
  }
  /** The incidents that an option says it gives. */
  async countOf(name: string | RegExp): Promise<number> {
    await this.followed();
    const label = this.filters.locator('label').filter({ hasText: name }).first();
    return Number(await label.locator('.filter-count').textContent());
  }
  async openMore() {
    await this.filters.getByRole('button', { name: /^More filters/ }).click();
  }
  get reset(): Locator {
    return this.filters.getByRole('button', { name: 'Show all' });
  }
  /** Ids of the incidents in the list, in order, once it shows what is chosen. */
  async listed(): Promise<string[]> {
    await this.followed();
    return this.page
      .locator('.list-entries a[data-incident]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('data-incident') ?? ''));
  }

  get timeline(): Locator {
    return this.page.getByRole('region', { name: 'Timeline' });
  }
  get chart(): Locator {
    return this.timeline.getByRole('img');
  }
  slider(end: 'From' | 'To'): Locator {
    return this.timeline.getByRole('slider', { name: end });
  }
  /** Marks of the incidents that pass the filters. */
  get marks(): Locator {
    return this.timeline.locator('.timeline-mark:not([data-state="out"])');
  }
  mark(id: string): Locator {
    return this.timeline.locator(`.timeline-mark[data-incident="${id}"]`);
  }
  /** Drags over the chart from one share of its width to another. */
  async brush(from: number, to: number) {
    const box = await this.chart.boundingBox();
    if (box === null) throw new Error('the timeline is not drawn');
    const y = box.y + box.height / 3;
    await this.page.mouse.move(box.x + from * box.width, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + ((from + to) / 2) * box.width, y);
    await this.page.mouse.move(box.x + to * box.width, y);
    await this.page.mouse.up();
    // A mark under the pointer is lit, in the range or not.
    await this.page.mouse.move(box.x, box.y + box.height - 1);
  }

  get searchBox(): Locator {
    return this.page.getByRole('combobox', { name: /^Search incidents/ });
  }
  get results(): Locator {
    return this.page.getByRole('listbox', { name: 'Results' });
  }
  get options(): Locator {
    return this.results.getByRole('option');
  }
  /** Goes down the results to one, and chooses it. */
  async chooseByKey(option: Locator) {
    await expect(option).toBeVisible();
    for (let press = 0; press < 30; press++) {
      if ((await option.getAttribute('aria-selected')) === 'true') break;
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await this.page.keyboard.press('Enter');
  }
  /** Writes a query and waits until something was found, and all that there is where names can load. */
  async search(query: string) {
    await this.searchBox.fill(query);
    await expect(this.page.locator('.search')).toHaveAttribute('data-pending', 'false');
    await expect(this.options.first()).toBeVisible();
  }
}
