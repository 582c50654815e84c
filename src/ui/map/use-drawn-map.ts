import { useEffect, useRef, useState } from 'react';
import { pathOf } from '../../state/address.ts';
import { drawnDetail } from '../../state/open-detail.ts';
import { useApp, usePage } from '../context.tsx';
import { useShown } from '../filters/use-shown.ts';

/** Milliseconds of quiet after which the map under the interactive one is drawn anew, for paper. */
const QUIET = 1500;

/** Calls back when the browser has had nothing to do for a while; returns what cancels it. */
function whenQuiet(act: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(act);
    else act();
  }, QUIET);
  return () => {
    clearTimeout(timer);
    if (idle !== 0) cancelIdleCallback(idle);
  };
}

/**
 * The drawn map that stands for the interactive one. While that is on its way it is the one that
 * the page came with; where it has failed, it is drawn anew here for whatever the reader opens and filters.
 * Under the interactive one it is drawn anew once an incident has been open for a while: paper shows it.
 * @param first the drawn map of the page
 * @param alone true where there is no interactive map
 */
export function useDrawnMap(first: string, alone: boolean): string {
  const { base, language, t } = usePage();
  const index = useApp((state) => state.index);
  const incident = useApp((state) => state.incident);
  const statements = useApp((state) => state.statements);
  const where = useApp((state) => state.filters.where);
  const shown = useShown();
  const open = useApp(drawnDetail);
  const detail = open?.summary.id === incident ? open : null;
  const [drawn, setDrawn] = useState(first);
  // What `drawn` shows: at first, what the page came with.
  const shownNow = useRef(`${language} ${incident} ${statements}`);

  useEffect(() => {
    // An incident whose text is still on its way has nothing to draw yet.
    if (index === null || (incident !== null && detail === null)) return;
    const wanted = `${language} ${incident} ${statements}`;
    if (!alone && (incident === null || shownNow.current === wanted)) return;
    let current = true;
    const draw = async () => {
      const { drawLate } = await import('../../map/static/draw-late.ts');
      const href = (id: string) => pathOf({ language, incident: id }, base);
      const svg = await drawLate(base, { index, shown, where, detail, language, t, href });
      if (!current) return;
      shownNow.current = wanted;
      setDrawn(svg);
    };
    const start = () => void draw().catch((error: unknown) => console.warn('map:', error));
    if (alone) start();
    const cancel = alone ? undefined : whenQuiet(start);
    return () => {
      current = false;
      cancel?.();
    };
  }, [alone, index, shown, where, incident, statements, detail, language, t, base]);

  return drawn;
}
