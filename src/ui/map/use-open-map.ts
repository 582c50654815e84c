import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Hit } from '../../map/engine.ts';
import { hasWebGl, isWithoutContext } from '../../map/has-web-gl.ts';
import type { OpenMap } from '../../map/open-map.ts';
import type { MapInput } from '../../map/sync.ts';
import { usePage } from '../context.tsx';
import { whenInView } from './when-in-view.ts';

/** `waiting` until the map is drawn; `failed` where it never will be, or for as long as WebGL is lost. */
type MapStatus = 'waiting' | 'ready' | 'failed';

export interface MapHandle {
  status: MapStatus;
  /** True when a file of the map could not be loaded. */
  trouble: boolean;
  map: OpenMap | null;
  /** The claim under the pointer. */
  pointed: string | null;
}

/**
 * Opens the map in `container` when it is in view, and removes it.
 * The engine is loaded only then. Safe under StrictMode: each mount has its own map and its own end.
 * @param input what the map draws from now; `Follower` keeps it in step with the page
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
  const [status, setStatus] = useState<MapStatus>('waiting');
  const [trouble, setTrouble] = useState(false);
  const [pointed, setPointed] = useState<string | null>(null);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const ended = new AbortController();
    const { signal } = ended;
    const state = store.getState();

    const answer = (hit: Hit) => {
      if (hit?.kind === 'incident') state.openIncident(hit.id);
      if (hit?.kind === 'claim') state.pointAtClaim(hit.id);
    };
    const open = async () => {
      if (!hasWebGl()) return setStatus('failed');
      try {
        const { openMap } = await import('../../map/open-map.ts');
        if (signal.aborted) return;
        let opened: OpenMap | null = null;
        opened = await openMap(
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
            input: () => {
              if (input.current === null) throw new Error('the map has no Follower');
              return input.current;
            },
            events: {
              state: (now) => {
                if (now === 'idle') setStatus('ready');
                if (now === 'failed') setStatus('failed');
              },
              moved: (view) => store.getState().setView(view),
              click: answer,
              hover: (hit) => {
                store.getState().hover(hit?.kind === 'incident' ? hit.id : null);
                setPointed(hit?.kind === 'claim' ? hit.id : null);
                opened?.engine.setCursor(hit === null ? '' : 'pointer');
              },
              error: (message) => {
                setTrouble(true);
                console.warn(`map: ${message}`);
              },
            },
          },
          signal,
        );
        if (!signal.aborted) setMap(opened);
      } catch (error) {
        if (signal.aborted) return;
        setStatus('failed');
        // A browser that gives no context is an answer and no fault: the drawn map stays.
        if (!isWithoutContext(error)) console.warn('map:', error);
      }
    };
    whenInView(element, signal, () => void open());
    return () => {
      ended.abort();
      setMap(null);
      setStatus('waiting');
    };
  }, [container, store, base, cooperative, input]);

  return { status, trouble, map, pointed };
}
