import { useEffect, useState } from 'react';
import { pathOf } from '../../state/address.ts';
import { useApp, usePage } from '../context.tsx';
import { useShown } from '../filters/use-shown.ts';
import { useOpenDetail } from './use-map-input.ts';

/**
 * The drawn map that stands for the interactive one. While that is on its way it is the one that
 * the page came with; where it has failed, it is drawn anew here for whatever the reader opens and filters.
 * @param first the drawn map of the page
 * @param alone true where there is no interactive map
 */
export function useDrawnMap(first: string, alone: boolean): string {
  const { base, language, t } = usePage();
  const index = useApp((state) => state.index);
  const incident = useApp((state) => state.incident);
  const where = useApp((state) => state.filters.where);
  const shown = useShown();
  const open = useOpenDetail();
  const detail = open?.summary.id === incident ? open : null;
  const [drawn, setDrawn] = useState(first);

  useEffect(() => {
    // An incident whose text is still on its way has nothing to draw yet.
    if (!alone || index === null || (incident !== null && detail === null)) return;
    let current = true;
    const draw = async () => {
      const { drawLate } = await import('../../map/static/draw-late.ts');
      const href = (id: string) => pathOf({ language, incident: id }, base);
      const svg = await drawLate(base, { index, shown, where, detail, language, t, href });
      if (current) setDrawn(svg);
    };
    draw().catch((error: unknown) => console.warn('map:', error));
    return () => {
      current = false;
    };
  }, [alone, index, shown, where, incident, detail, language, t, base]);

  return drawn;
}
