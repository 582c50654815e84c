import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Draw } from '../../map/static/drawer.ts';
import { pathOf } from '../../state/address.ts';
import { shownIncidents } from '../../state/filters.ts';
import { drawnDetail } from '../../state/open-detail.ts';
import { builtPictureOf, pictureOf } from '../../state/picture.ts';
import type { AppState } from '../../state/store.ts';
import { useApp, usePage } from '../context.tsx';
import { loadCode } from '../load-code.ts';
import { onPrint } from './on-print.ts';
import { whenQuiet } from './when-quiet.ts';

export interface Drawing {
  /** An `<svg>` as text; empty where the page came without one. */
  svg: string;
  /** True where it shows the present state; what does not is not to be seen. */
  current: boolean;
  /** True where the present state could not be drawn. */
  failed: boolean;
}

/**
 * The map as a drawing of the present state. The page came with one; another is made as soon as it is
 * to be seen, and at the moment of printing where only paper shows it.
 * @param first the drawing that the page came with
 * @param seen true where no interactive map covers it
 * @param attempt another number tries again what has failed
 */
export function useDrawnMap(first: string, seen: boolean, attempt: number): Drawing {
  const { base, store, t } = usePage();
  const wanted = useApp(pictureOf);
  const index = useApp((state) => state.index);
  const [drawn, setDrawn] = useState(() => ({
    svg: first,
    of: first === '' ? null : builtPictureOf(store.getState()),
    index,
  }));
  const [failed, setFailed] = useState<string | null>(null);
  const drawer = useRef<Draw>(null);
  const current = drawn.of !== null && drawn.of === wanted && drawn.index === index;

  const draw = useCallback(
    (by: Draw) => {
      const state: AppState = store.getState();
      const { language, filters, layers } = state;
      const of = pictureOf(state);
      if (of === null || state.index === null) return;
      const svg = by({
        index: state.index,
        shown: shownIncidents(state),
        where: filters.where,
        detail: drawnDetail(state),
        naturalEarth: layers.naturalEarth,
        language,
        t,
        href: (incident) => pathOf({ language, incident }, base),
      });
      setDrawn({ svg, of, index: state.index });
    },
    [store, base, t],
  );

  useEffect(() => {
    setFailed(null);
    if (wanted === null || index === null || current) return;
    let ended = false;
    const make = async () => {
      const load = () => import('../../map/static/drawer.ts');
      const { openDrawer } = await loadCode(load, attempt > 0, base);
      const by = await openDrawer(base);
      drawer.current = by;
      // Under the interactive map only paper needs it, and then it is drawn at once.
      if (!ended && seen) draw(by);
    };
    const start = () =>
      void make().catch((error: unknown) => {
        console.warn('map:', error);
        if (ended) return;
        setFailed(wanted);
        store.getState().foundMissing();
      });
    const cancel = seen ? start() : drawer.current === null ? whenQuiet(start) : undefined;
    return () => {
      ended = true;
      cancel?.();
    };
  }, [wanted, index, current, seen, attempt, base, store, draw]);

  useEffect(() => {
    if (current) return;
    return onPrint(() => {
      const by = drawer.current;
      if (by !== null) flushSync(() => draw(by));
    });
  }, [current, draw]);

  return { svg: drawn.svg, current, failed: failed !== null && failed === wanted };
}
