import AxeBuilder from '@axe-core/playwright';
import { CAPTURE } from './record.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const scheme of ['light', 'dark'] as const)
  for (const [name, path] of [
    ['home', ''],
    ['incident', `incidents/${CAPTURE}/`],
  ] as const)
    test(`axe finds nothing on the ${name} page, ${scheme}`, async ({ claimline, page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await claimline.open(path);
      await claimline.map.expectDrawn();
      if (name === 'incident') await claimline.openAllClaims();
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const told = violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`,
      );
      expect(told).toEqual([]);
    });
