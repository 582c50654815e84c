import { useEffect, useId, useRef, useState } from 'react';
import type { OpenMap } from '../../map/open-map.ts';
import { openDetail } from '../../state/open-detail.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { nameUnder } from './under-crosshair.ts';
import { type FindArea, useGround } from './use-ground.ts';

/** Pixels that an arrow key moves the map; below twice the reach, so that no marker is stepped over. */
const STEP = 36;
const SMALL_STEP = 8;
const REACH = 20;
/** Milliseconds of rest after which the place is named: a held key would never stop talking. */
const REST = 250;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/**
 * Exploring by key: while the map has the focus, a crosshair stands in its middle, the arrow keys
 * move the map below it, and what lies there is named; Enter does what a click there would.
 */
export function Crosshair({ map }: { map: OpenMap }) {
  const { t, store, base, language } = usePage();
  const index = useApp((state) => state.index);
  const detail = useApp(openDetail);
  const names = useNames(detail?.places ?? index?.places ?? []);
  const hint = useId();
  const [on, setOn] = useState(false);
  const [name, setName] = useState('');
  const ground = useGround(base);
  const tell = useRef<(find: FindArea) => void>(() => {});

  useEffect(() => {
    tell.current = (find) => {
      if (index === null) return;
      const { engine } = map;
      const known = { index, detail, names, language, t };
      setName(nameUnder(engine.under(REACH), find(engine.view), known));
    };
  });

  useEffect(() => {
    const { engine } = map;
    const canvas = engine.keyTarget;
    const ended = new AbortController();
    const { signal } = ended;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(rest);
      rest = setTimeout(async () => {
        if (!engine.settled) return later();
        const find = await ground();
        if (!signal.aborted) tell.current(find);
      }, REST);
    };
    // In a region of a page a screen reader keeps the arrow keys to itself.
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-describedby', hint);
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const step = STEPS[event.key];
      const zoom = ZOOMS[event.key];
      if (step !== undefined) {
        const by = event.shiftKey ? SMALL_STEP : STEP;
        engine.panBy(step[0] * by, step[1] * by);
      } else if (zoom !== undefined) engine.zoomBy(zoom);
      else if (event.key === 'Enter') {
        const { hit } = engine.under(REACH);
        if (hit?.kind === 'incident') store.getState().openIncident(hit.id);
        if (hit?.kind === 'claim') store.getState().pointAtClaim(hit.id);
      } else return;
      event.preventDefault();
      // The engine would move the map once more.
      event.stopPropagation();
    };
    const onFocus = () => {
      if (!canvas.matches(':focus-visible')) return;
      setOn(true);
      later();
    };
    canvas.addEventListener('keydown', onKey, { signal });
    canvas.addEventListener('focus', onFocus, { signal });
    // The map can be focused before the crosshair is laid over it.
    if (document.activeElement === canvas) onFocus();
    canvas.addEventListener('blur', () => setOn(false), { signal });
    const stop = map.onMove(() => {
      if (document.activeElement === canvas) later();
    });
    return () => {
      ended.abort();
      clearTimeout(rest);
      stop();
    };
  }, [map, store, hint, ground]);

  return (
    <div className="crosshair" hidden={!on}>
      <svg className="crosshair-sign" viewBox="-22 -22 44 44" aria-hidden="true">
        <path className="crosshair-halo" d="M-20 0h14M6 0h14M0-20v14M0 6v14" />
        <path d="M-20 0h14M6 0h14M0-20v14M0 6v14" />
      </svg>
      <p className="part-hidden" id={hint}>
        {t('keys.crosshair.hint')}
      </p>
      <output className="crosshair-name" aria-live="polite">
        {name}
      </output>
    </div>
  );
}
