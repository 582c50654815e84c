import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CAPTURE } from './record.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, in words. Markers that stand close on the map are let through where only their
 * size of target is concerned: the list beside the map does the same with full-sized links, which
 * WCAG 2.2, 2.5.8 names as an exception ("Equivalent").
 */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'target-size' && html.includes('class="map-marker"')))
      .map(({ html, failureSummary }) => `${id}: ${help}: ${html} (${failureSummary})`),
  );
}

for (const scheme of ['light', 'dark'] as const)
  for (const [name, path] of [
    ['home', ''],
    ['about', 'about/'],
    ['incident', `incidents/${CAPTURE}/`],
  ] as const)
    test(`axe finds nothing on the ${name} page, ${scheme}`, async ({ claimline, page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: scheme });
      await claimline.open(path);
      if (name !== 'about') await claimline.map.expectDrawn();
      if (name === 'incident') await claimline.openAllClaims();
      expect(await findings(page)).toEqual([]);
    });
