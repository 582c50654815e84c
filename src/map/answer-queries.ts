import type { DrawnFeature, MapEngine, View } from './engine.ts';

/** What a `claimline:query` event carries; the map writes the rest into it at once. */
export interface DrawnQuery {
  layers?: readonly string[];
  answer?: DrawnFeature[];
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
  };
  container.addEventListener('claimline:query', answer, { signal });
}
