import { trustedOfflineWorker } from '../map/trusted.ts';

/** Milliseconds after the page is there: nothing that is seen waits for what only a later visit needs. */
const LATER = 4000;

/**
 * Lets the browser keep the site for reading it offline. Only a built site has the worker, and only
 * where the build was not told to leave it out.
 * @param base the site's root, ending in a slash
 */
export function keepOffline(base: string): void {
  const { serviceWorker } = navigator;
  if (!import.meta.env.PROD || !__OFFLINE__ || serviceWorker === undefined) return;
  const register = () => {
    serviceWorker.register(trustedOfflineWorker(base), { scope: base }).catch((error: unknown) => {
      // Private windows and some hosts allow none; all but reading offline works without.
      console.info('claimline:', error);
    });
  };
  setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    else register();
  }, LATER);
}
