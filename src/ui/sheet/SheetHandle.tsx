import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { usePage } from '../context.tsx';
import { afterDrag, HEIGHTS, type Height, stepFrom } from './heights.ts';

const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  End: 2,
  Home: -2,
};

/** The parts of the page that the handle moves. */
function partsOf(handle: HTMLElement | null) {
  const app = handle?.closest<HTMLElement>('.app');
  return { app, stage: app?.querySelector<HTMLElement>('.app-stage') };
}

/**
 * The handle of the text on a phone. The text is a sheet that the page's own scrolling draws over the
 * map, so that it needs no script; the handle goes to its three heights by drag, tap and key.
 */
export function SheetHandle() {
  const { t } = usePage();
  const handle = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<Height>('half');
  const from = useRef<number | null>(null);

  function choose(wanted: Height) {
    const { app } = partsOf(handle.current);
    if (app === null || app === undefined) return;
    if (wanted !== 'full') app.dataset['sheet'] = wanted;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const panel = handle.current?.parentElement?.getBoundingClientRect().top ?? 0;
    const top = wanted === 'full' ? window.scrollY + panel : 0;
    window.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
    setHeight(wanted);
  }

  useEffect(() => {
    const { app, stage } = partsOf(handle.current);
    const ended = new AbortController();
    const { signal } = ended;
    const covered = () => (handle.current?.getBoundingClientRect().top ?? 1) <= 1;
    const onScroll = () =>
      setHeight(covered() ? 'full' : app?.dataset['sheet'] === 'low' ? 'low' : 'half');
    // What takes the focus below the text must be seen; what a finger presses is, and must not move.
    const onFocus = ({ target }: FocusEvent) => {
      const shown = handle.current !== null && handle.current.offsetHeight > 0;
      if (!shown || !(target instanceof Element) || !target.matches(':focus-visible')) return;
      if (app && target.closest('.app-timeline') !== null) app.dataset['sheet'] = 'low';
      if (window.scrollY > 0) window.scrollTo({ top: 0 });
      onScroll();
    };
    window.addEventListener('scroll', onScroll, { signal, passive: true });
    stage?.addEventListener('focusin', onFocus, { signal });
    return () => ended.abort();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps = KEYS[event.key] ?? (event.key === 'Enter' || event.key === ' ' ? 0 : undefined);
    if (steps === undefined) return;
    event.preventDefault();
    choose(steps === 0 ? next() : stepFrom(height, steps));
  };
  const next = () => (height === 'full' ? 'low' : stepFrom(height, 1));
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    from.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = (event: PointerEvent) => {
    if (from.current === null) return;
    choose(afterDrag(height, from.current - event.clientY, window.innerHeight) ?? next());
    from.current = null;
  };
  return (
    <div
      ref={handle}
      className="app-sheet-handle"
      role="slider"
      tabIndex={0}
      aria-label={t('sheet.handle')}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={HEIGHTS.length - 1}
      aria-valuenow={HEIGHTS.indexOf(height)}
      aria-valuetext={t(`sheet.heights.${height}`)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        from.current = null;
      }}
    />
  );
}
