import { type RefObject, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Hit } from '../../map/engine-hits.ts';
import { hasWebGl, isWithoutContext } from '../../map/has-web-gl.ts';
import type { OpenMap } from '../../map/open-map.ts';
import {
  nextSurface,
  type SurfaceEvent,
  type SurfaceState,
  WAITING,
} from '../../map/surface-state.ts';
import type { MapInput } from '../../map/sync.ts';
import { usePage } from '../context.tsx';
import { loadCode } from '../load-code.ts';
import { obstaclesIn } from './obstacles.ts';
import { whenInView } from './when-in-view.ts';

/** Milliseconds after which a map that is not whole is said to be late. */
const LATE = 20_000;

export interface MapHandle {
  surface: SurfaceState;
  map: OpenMap | null;
  /** How often the map was tried again. */
  attempt: number;
  /** Begins anew: removes what there is of the map and opens another. */
  again(): void;
  /** The claim under the pointer. */
  pointed: string | null;
}

/**
 * Opens the map in `container` when it is in view, and removes it.
 * The engine is loaded only then. Safe under StrictMode: each mount has its own map and its own end.
 * @param input what the map draws from now; `MapUpdater` keeps it in step with the page
 */
export function useOpenMap(
  container: RefObject<HTMLElement | null>,
  cooperative: boolean,
  input: RefObject<MapInput | null>,
): MapHandle {
  const { store, base, t } = usePage();
  const texts = useRef(t);
  texts.current = t;
  const [map, setMap] = useState<OpenMap | null>(null);
  const [surface, tell] = useReducer(nextSurface, WAITING);
  const [attempt, setAttempt] = useState(0);
  const [pointed, setPointed] = useState<string | null>(null);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const ended = new AbortController();
    const { signal } = ended;
    const state = store.getState();
    let late: ReturnType<typeof setTimeout> | undefined;
    /** From now on, until it is whole, the map has so much time; a hidden page has no hurry. */
    const wait = () => {
      clearTimeout(late);
      late = setTimeout(() => (document.hidden ? wait() : tell({ failed: 'slow' })), LATE);
    };
    const surface = (event: SurfaceEvent) => {
      if (signal.aborted) return;
      if (event === 'behind' || event === 'restored') wait();
      else clearTimeout(late);
      tell(event);
      if (typeof event === 'object' && ['code', 'data'].includes(event.failed))
        store.getState().foundMissing();
    };
    const answer = (hit: Hit) => {
      if (hit?.kind === 'incident') state.openIncident(hit.id);
      if (hit?.kind === 'claim') state.pointAtClaim(hit.id);
    };
    const open = async () => {
      if (!hasWebGl()) return surface({ failed: 'unsupported' });
      wait();
      const load = () => import('../../map/open-map.ts');
      const code = await loadCode(load, attempt > 0, base).catch((error: unknown) => {
        surface({ failed: 'code' });
        console.warn('map:', error);
      });
      if (code === undefined || signal.aborted) return;
      try {
        let opened: OpenMap | null = null;
        opened = await code.openMap(
          {
            container: element,
            base,
            cooperative,
            reduceMotion: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
            locale: {
              'Map.Title': texts.current('map.label'),
              'CooperativeGesturesHandler.WindowsHelpText': texts.current('map.gestures.windows'),
              'CooperativeGesturesHandler.MacHelpText': texts.current('map.gestures.mac'),
              'CooperativeGesturesHandler.MobileHelpText': texts.current('map.gestures.touch'),
            },
            covered: () => {
              const surface = element.closest('.map-surface');
              return surface === null ? [] : obstaclesIn(surface, element.getBoundingClientRect());
            },
            input: () => {
              if (input.current === null) throw new Error('the map has no MapUpdater');
              return input.current;
            },
            events: {
              surface,
              moved: (view) => store.getState().setView(view),
              click: answer,
              hover: (hit) => {
                store.getState().hover(hit?.kind === 'incident' ? hit.id : null);
                setPointed(hit?.kind === 'claim' ? hit.id : null);
                opened?.engine.setCursor(hit === null ? '' : 'pointer');
              },
              error: (message) => console.warn(`map: ${message}`),
            },
          },
          signal,
        );
        if (!signal.aborted) setMap(opened);
      } catch (error) {
        if (signal.aborted) return;
        const unsupported = isWithoutContext(error);
        surface({ failed: unsupported ? 'unsupported' : 'data' });
        // A browser that gives no context is an answer and no fault: the drawn map stays.
        if (!unsupported) console.warn('map:', error);
      }
    };
    whenInView(element, signal, () => void open());
    return () => {
      ended.abort();
      clearTimeout(late);
      setMap(null);
      setPointed(null);
      tell('again');
    };
  }, [container, store, base, cooperative, input, attempt]);

  const again = useCallback(() => setAttempt((before) => before + 1), []);
  return { surface, map, attempt, again, pointed };
}
