// Keeps one whole build of the site for reading it offline: docs/decisions/offline.md.
import { matchPrecache, type PrecacheEntry, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { keptPage } from '../state/kept-page.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** The files of the build; written in by build/offline. */
declare const __KEPT__: PrecacheEntry[];

/** Milliseconds that the network has where a kept copy could answer. */
const PATIENCE = 8000;

const base = new URL(self.registration.scope).pathname;

// All of it or nothing: the worker is installed only when every file is here with the bytes that were built.
// A newer worker waits until no page of the older one is open, so that each page finds its own files.
precache(__KEPT__);

/** From the network while it answers; else the kept copy. */
async function fresh(request: Request, kept: string): Promise<Response> {
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE));
  const asked = fetch(request);
  try {
    const answer = await Promise.race([asked, late]);
    if (answer !== 'late' && answer.status < 500) return answer;
  } catch {
    // Unreachable: the kept copy answers below.
  }
  return (await matchPrecache(kept)) ?? asked;
}

/** Frames are other sites' guests: nothing of theirs depends on this worker. */
const isFrame = (address: string) => /\/(embed|v)\//.test(address);

// Names of assets change with their content, so that the kept copy is always right.
registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin && url.pathname.startsWith(`${base}assets/`) && !isFrame(request.referrer),
  async ({ request }) => (await matchPrecache(request.url)) ?? fetch(request),
);
registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin && /\/(geo)?data\/.+json$/.test(url.pathname) && !isFrame(request.referrer),
  ({ request, url }) => fresh(request, url.pathname),
);
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && keptPage(url.pathname, base) !== null,
  ({ request, url }) => fresh(request, base + keptPage(url.pathname, base)),
);
