import type { MapEngine } from './engine.ts';
import type { DrawnFeature, Hit } from './engine-hits.ts';
import type { View } from './engine-options.ts';
import type { Pixel } from './mercator.ts';

/** What a `claimline:query` event carries; the map writes the rest into it at once. */
export interface DrawnQuery {
  layers?: readonly string[];
  answer?: DrawnFeature[];
  /** A place, in pixels from the map's top left corner, of which is asked what a click there means. */
  at?: Pixel;
  hit?: Hit;
  view?: View;
}

/**
 * Tells whoever asks on the map's element what is drawn, so that tests read the map and not its
 * pixels, in the very build that readers get. Nothing of the page itself depends on it.
 * @param signal stops the answering
 */
export function answerQueries(
  container: HTMLElement,
  engine: MapEngine,
  signal: AbortSignal,
): void {
  const answer = (event: Event) => {
    if (!(event instanceof CustomEvent) || event.detail === null) return;
    const query: DrawnQuery = event.detail;
    query.answer = engine.queryFeatures(query.layers);
    query.view = engine.view;
    if (query.at !== undefined) query.hit = engine.hitAt(query.at);
  };
  container.addEventListener('claimline:query', answer, { signal });
}
