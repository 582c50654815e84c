// What axe finds on a page, in words.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, each with the element that it is about; empty where all is well. Markers that stand
 * close on the map are let through where only their size of target is concerned: the list beside the
 * map does the same with full-sized links, which WCAG 2.2, 2.5.8 names as an exception ("Equivalent").
 * @param within a selector that narrows it to a part of the page
 */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  // Legacy mode runs in the page itself; otherwise each answer is put together in a second page.
  // What it leaves out are frames of other origins, and no page of the site has one.
  const builder = new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true);
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'target-size' && html.includes('class="map-marker"')))
      .map(({ html, failureSummary }) => `${id}: ${help}: ${html} (${failureSummary})`),
  );
}
