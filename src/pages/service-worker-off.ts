// Takes the place of the worker where the build leaves reading offline out: gives back what readers'
// browsers have kept, and takes itself away.
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const { caches, registration } = self;
  const ours = (await caches.keys()).filter((name) => name.endsWith(registration.scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
