import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Hit } from '../../map/engine.ts';
import type { OpenMap } from '../../map/open-map.ts';
import { canDrawWebGl } from '../../map/probe.ts';
import { usePage } from '../context.tsx';
import { useMapInput } from './use-map-input.ts';
import { whenInView } from './when-in-view.ts';

/** `waiting` until the map is drawn; `failed` where it never will be, or for as long as WebGL is lost. */
export type MapStatus = 'waiting' | 'ready' | 'failed';

export interface MapHandle {
  status: MapStatus;
  /** True when a file of the map could not be loaded. */
  trouble: boolean;
  map: OpenMap | null;
  /** The claim under the pointer. */
  pointed: string | null;
}

/**
 * Opens the map in `container` when it is in view, keeps it in step with the store, and removes it.
 * The engine is loaded only then. Safe under StrictMode: each mount has its own map and its own end.
 */
export function useOpenMap(
  container: RefObject<HTMLElement | null>,
  cooperative: boolean,
): MapHandle {
  const { store, base, t } = usePage();
  const input = useMapInput();
  const latest = useRef(input);
  latest.current = input;
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
      if (!canDrawWebGl()) return setStatus('failed');
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
            input: () => latest.current,
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
        console.warn('map:', error);
      }
    };
    whenInView(element, signal, () => void open());
    return () => {
      ended.abort();
      setMap(null);
      setStatus('waiting');
    };
  }, [container, store, base, cooperative]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map reads the latest input
  useEffect(() => {
    map?.follow();
  }, [map, input]);

  return { status, trouble, map, pointed };
}
