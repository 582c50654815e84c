import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { afterPaint } from '../map/after-paint.ts';
import type { AppState } from '../state/store.ts';
import { usePage } from './context.tsx';

/**
 * A part of the state, as it was when the page was last painted. What takes long to draw reads it, so
 * that a click is answered before it is drawn; React's own deferred values may still be drawn in the
 * same frame as the answer. All that follow the same change are drawn together.
 * @param select the same for as long as the component lives; what it gives is compared by identity
 */
export function useDeferred<T>(select: (state: AppState) => T): T {
  const { store } = usePage();
  const [late, setLate] = useState(() => select(store.getState()));
  const first = useRef(select);
  const drawn = useRef(late);
  useLayoutEffect(() => {
    let current = true;
    const follow = () => {
      if (Object.is(first.current(store.getState()), drawn.current)) return;
      void afterPaint().then(() => {
        if (!current) return;
        const now = first.current(store.getState());
        drawn.current = now;
        startTransition(() => setLate(() => now));
      });
    };
    follow();
    const stop = store.subscribe(follow);
    return () => {
      current = false;
      stop();
    };
  }, [store]);
  return late;
}

/** Milliseconds that an incident is pointed at before map and timeline mark it. */
export const HOVER_REST = 80;

/**
 * A part of the state once it has rested: a pointer on its way across a list asks for nothing.
 * @param select as for `useDeferred`
 * @param rest milliseconds
 */
export function useDebounced<T>(select: (state: AppState) => T, rest: number): T {
  const { store } = usePage();
  const [rested, setRested] = useState(() => select(store.getState()));
  const first = useRef(select);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen = first.current(store.getState());
    const stop = store.subscribe((state) => {
      const now = first.current(state);
      if (Object.is(now, seen)) return;
      seen = now;
      clearTimeout(timer);
      timer = setTimeout(() => setRested(() => now), rest);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, rest]);
  return rested;
}
