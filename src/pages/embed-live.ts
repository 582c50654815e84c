// Loaded when a reader uses a frame's map. It only waits to be asked: the bundler keeps no exports of
// an entry, and a style sheet is loaded with what is imported here.
import { LIVE_EVENT } from '../embed/live.ts';

window.addEventListener(LIVE_EVENT, async ({ detail: request }) => {
  try {
    const { openLiveMap } = await import('../ui/embed/live-map.tsx');
    await openLiveMap(request);
  } catch (error) {
    console.warn('claimline:', error);
    request.onFail();
  }
});
