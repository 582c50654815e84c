import { loadBuild } from '../data/load-version.ts';
import type { AppStore } from './store.ts';

/**
 * Finds out whether the site is newer than the page, whenever something of it is missing.
 * @param base the site's root, ending in a slash
 * @param build the page's own build; undefined where it has none, as in development
 * @returns a function that stops it
 */
export function connectRenewal(
  store: AppStore,
  base: string,
  build: string | undefined,
  askBuild: (base: string) => Promise<string | null> = loadBuild,
): () => void {
  let asking = false;
  return store.subscribe(async (state, before) => {
    if (build === undefined || asking || state.renewed || state.missing === before.missing) return;
    asking = true;
    const now = await askBuild(base);
    asking = false;
    if (now !== null && now !== build) store.getState().siteRenewed();
  });
}
