import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { afterPaint } from '../map/after-paint.ts';
import type { AppState } from '../state/store.ts';
import { usePage } from './context.tsx';

/**
 * A value that follows `value` once the browser has painted what the page holds meanwhile. What takes
 * long to draw reads it, so that a click is answered before it is drawn; React's own deferred values
 * may still be drawn in the same frame as the answer.
 * @param value compared by identity
 */
export function useLate<T>(value: T): T {
  const [late, setLate] = useState(() => value);
  useLayoutEffect(() => {
    if (Object.is(value, late)) return;
    let wanted = true;
    void afterPaint().then(() => {
      if (wanted) startTransition(() => setLate(() => value));
    });
    return () => {
      wanted = false;
    };
  }, [value, late]);
  return late;
}

/** Milliseconds that an incident is pointed at before map and timeline mark it. */
export const HOVER_REST = 80;

/**
 * A part of the state once it has rested: a pointer on its way across a list asks for nothing.
 * @param rest milliseconds
 */
export function useRested<T>(select: (state: AppState) => T, rest: number): T {
  const { store } = usePage();
  const [rested, setRested] = useState(() => select(store.getState()));
  const latest = useRef(select);
  latest.current = select;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen = latest.current(store.getState());
    const stop = store.subscribe((state) => {
      const now = latest.current(state);
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
