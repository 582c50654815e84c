import { loadBuild } from '../data/load-version.ts';
import { loadAgain } from './search/typed.ts';

/**
 * Imports code that the page has left for later. A browser may keep an import that has failed for as
 * long as the page stands (Chromium did in 2026): where a reader asks for it again, it fails again, and
 * the site does answer, the page is loaded anew, with what was chosen and typed.
 * @param asked true where a reader has asked for what failed before
 * @param base the site's root, ending in a slash
 * @throws what the import throws
 */
export async function loadCode<Code>(
  load: () => Promise<Code>,
  asked: boolean,
  base: string,
  answers: (base: string) => Promise<unknown> = loadBuild,
  renew: () => void = () => loadAgain(window),
): Promise<Code> {
  try {
    return await load();
  } catch (error) {
    if (asked && (await answers(base)) !== null) renew();
    throw error;
  }
}
