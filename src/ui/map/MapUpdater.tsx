import { type RefObject, useEffect } from 'react';
import type { OpenMap } from '../../map/open-map.ts';
import type { MapInput } from '../../map/sync.ts';
import { useMapInput } from './use-map-input.ts';

/**
 * Keeps the map in step with the page. It draws nothing itself: what is pointed at or moved changes
 * often, and the surface with all its controls need not be drawn anew for that.
 */
export function MapUpdater(props: { map: OpenMap | null; latest: RefObject<MapInput | null> }) {
  const { map, latest } = props;
  const input = useMapInput();
  latest.current = input;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map reads the latest input
  useEffect(() => {
    map?.follow();
  }, [map, input]);
  return null;
}
