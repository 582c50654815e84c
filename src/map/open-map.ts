import { afterPaint } from './after-paint.ts';
import { answerQueries } from './answer-queries.ts';
import type { Box } from './box.ts';
import { paddingFor, viewExtent } from './camera.ts';
import { MapEngine } from './engine.ts';
import type { EngineEvents } from './engine-options.ts';
import { NotNow } from './not-now.ts';
import { type MapInput, MapSync, styleOf } from './sync.ts';

export interface OpenMap {
  engine: MapEngine;
  sync: MapSync;
  /** The page has changed what the map draws from, or the map's size: it follows after the next paint. */
  follow(): void;
  /** Calls back whenever the camera or the map's size has changed; returns a function that stops it. */
  onMove(listener: () => void): () => void;
}

interface Wanted {
  container: HTMLElement;
  /** The site's root, ending in a slash. */
  base: string;
  cooperative: boolean;
  reduceMotion: boolean;
  locale: Record<string, string>;
  events: Omit<EngineEvents, 'move' | 'styled'>;
  /** What the page lays over the map, in pixels from the container's top left corner. */
  covered(): readonly Box[];
  /** Read when the style is there, since the reader may have gone on by then. */
  input(): MapInput;
}

/**
 * Makes the map; this module is the one that the page loads late.
 * @param signal stops it: an aborted map is removed and never answers
 * @throws GPUInitializationError where there is no WebGL after all
 */
export async function openMap(wanted: Wanted, signal: AbortSignal): Promise<OpenMap> {
  const { container, base, events } = wanted;
  const input = wanted.input();
  const { clientWidth: width, clientHeight: height } = container;
  let sync: MapSync | null = null;
  let follow = () => {};
  const listeners = new Set<() => void>();
  const engine = new MapEngine({
    container,
    style: styleOf(input, base),
    start: input.view ?? {
      bounds: viewExtent(input.index, input.incident, input.where),
      padding: paddingFor(width, height, input.incident !== null),
    },
    cooperative: wanted.cooperative,
    reduceMotion: wanted.reduceMotion,
    locale: wanted.locale,
    events: {
      ...events,
      move: () => {
        sync?.cameraMoved();
        for (const listener of listeners) listener();
      },
      // Made anew, the style has lost what could not be handed over in the meantime.
      styled: () => {
        sync?.remade();
        follow();
      },
    },
  });
  signal.addEventListener('abort', () => engine.remove(), { once: true });
  await engine.ready;
  answerQueries(container, engine, signal);
  const drawn = new MapSync(engine, base, input, wanted.covered);
  drawn.apply(wanted.input());
  sync = drawn;
  let size = [width, height];
  let waiting = false;
  follow = () => {
    engine.expectChange();
    if (waiting) return;
    waiting = true;
    void afterPaint().then(() => {
      waiting = false;
      if (signal.aborted) return;
      try {
        drawn.apply(wanted.input());
        const now = [container.clientWidth, container.clientHeight];
        if (now.join() !== size.join()) drawn.resized();
        size = now;
        engine.changed();
      } catch (error) {
        // `styled` asks again; until then the map is behind, and not shown for long.
        if (!(error instanceof NotNow))
          engine.fail(error instanceof Error ? error : { message: String(error) });
      }
    });
  };
  const onMove = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { engine, sync: drawn, follow, onMove };
}
