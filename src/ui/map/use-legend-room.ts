import { type RefObject, useEffect } from 'react';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { meet } from '../../map/box.ts';
import { namedPlaces } from '../../map/map-names.ts';
import type { OpenMap } from '../../map/open-map.ts';
import { usePage } from '../context.tsx';

/** Milliseconds after which a camera that has not moved is at rest. */
const AT_REST = 120;
/** Pixels around a place's dot that are to be seen. */
const DOT = 6;

/**
 * Folds the legend while what the map opens with has a place under it that a claim names, on either
 * side; and lets names move clear of the controls that have come over the map. Once a reader has moved
 * the map, both stay as they are.
 */
export function useLegendRoom(
  map: OpenMap,
  detail: IncidentDetail | null,
  surface: RefObject<HTMLElement | null>,
): void {
  const { store } = usePage();
  useEffect(() => {
    const legend = surface.current?.querySelector<HTMLElement>('.map-legend');
    if (!legend) return;
    legend.removeAttribute('data-folded');
    const covers = () => {
      const box = map.engine.overlay.getBoundingClientRect();
      const { left, top, right, bottom } = legend.getBoundingClientRect();
      return namedPlaces(detail, store.getState().index).some(({ at }) => {
        const [x, y] = map.engine.project(at);
        const [pageX, pageY] = [x + box.left, y + box.top];
        return meet(
          [left, top, right, bottom],
          [pageX - DOT, pageY - DOT, pageX + DOT, pageY + DOT],
        );
      });
    };
    const look = () => {
      if (store.getState().view !== null) return;
      if (legend.querySelector('[open]') === null && covers()) legend.dataset['folded'] = 'true';
      map.sync.uncover();
    };
    let rest: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(rest);
      rest = setTimeout(look, AT_REST);
    };
    later();
    const stop = map.onMove(later);
    return () => {
      stop();
      clearTimeout(rest);
    };
  }, [map, detail, surface, store]);
}
