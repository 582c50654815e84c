// What axe finds on a page, in words.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules whose answer depends on colours alone: what a page in its other colours is asked anew. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, each with the element that it is about; empty where all is well. Markers that stand
 * close on the map are let through where only their size of target is concerned: the list beside the
 * map does the same with full-sized links, which WCAG 2.2, 2.5.8 names as an exception ("Equivalent").
 * @param within a selector that narrows it to a part of the page
 */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  return findings(builderFor(page, within).withTags(RULES));
}

/** What axe finds on a page that was found to be well in its other colours, and has them changed. */
export async function axeColourFindings(page: Page): Promise<string[]> {
  return findings(builderFor(page).withRules(OF_COLOURS));
}

function builderFor(page: Page, within?: string): AxeBuilder {
  // Legacy mode runs in the page itself; otherwise each answer is put together in a second page.
  // What it leaves out are frames of other origins, and no page of the site has one.
  // Only what it finds is put into words: that of all that is well takes as long as the looking.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  return within === undefined ? builder : builder.include(within);
}

async function findings(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'target-size' && html.includes('class="map-marker"')))
      .map(({ html, failureSummary }) => `${id}: ${help}: ${html} (${failureSummary})`),
  );
}
