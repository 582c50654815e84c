import { useMemo } from 'react';
import { haveChanged } from '../../domain/statements.ts';
import type { MapInput } from '../../map/sync.ts';
import { drawnDetail, openDetail } from '../../state/open-detail.ts';
import { useApp, usePage } from '../context.tsx';
import { HOVER_REST, useDebounced, useDeferred } from '../deferred.ts';
import { useShown } from '../filters/use-shown.ts';
import { useDrawnTheme } from './use-drawn-theme.ts';

/** What is said where not all statements are drawn. */
export function useStatementNote(): string {
  const { t } = usePage();
  const drawn = useDeferred((state) => {
    const open = openDetail(state);
    return open !== null && haveChanged(open) ? state.statements : 'all';
  });
  return drawn === 'all' ? '' : t(`lines.${drawn}`);
}

/** Everything that the map draws from, as one object that changes only when a part of it does. */
export function useMapInput(): MapInput {
  const theme = useDrawnTheme();
  const detail = useApp(drawnDetail);
  const language = useApp((state) => state.language);
  const layers = useApp((state) => state.layers);
  const index = useApp((state) => state.index);
  const where = useApp((state) => state.filters.where);
  const shown = useShown();
  const incident = useApp((state) => state.incident);
  const claim = useApp((state) => state.claim);
  const hovered = useDebounced((state) => state.hovered, HOVER_REST);
  const view = useApp((state) => state.view);
  return useMemo(
    () => ({
      theme,
      detail,
      language,
      layers,
      index,
      where,
      shown,
      incident,
      claim,
      hovered,
      view,
    }),
    [theme, detail, language, layers, index, where, shown, incident, claim, hovered, view],
  );
}
