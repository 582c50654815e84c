import { useEffect, useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Cluster } from '../../map/clusters.ts';
import type { OpenMap } from '../../map/open-map.ts';
import { usePage } from '../context.tsx';

/** Zoom levels beyond the one at which a cluster comes apart, so that its parts stand clear. */
const BEYOND = 0.25;

/**
 * Groups of markers with their count, each a button that opens it by moving the camera to where it
 * comes apart. A small record has none: its markers are spread.
 */
export function Clusters({ map }: { map: OpenMap }) {
  const { t, store } = usePage();
  const clusters = useSyncExternalStore(map.sync.subscribe, map.sync.clusters);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    const follow = () => {
      const { width, height } = map.engine.size;
      clusters.forEach(({ at }, place) => {
        const item = list.current?.children[place];
        if (!(item instanceof HTMLElement)) return;
        const [x, y] = map.engine.project(at);
        item.style.translate = `${x}px ${y}px`;
        item.hidden = x < 0 || y < 0 || x > width || y > height;
      });
    };
    follow();
    return map.onMove(follow);
  }, [map, clusters]);

  if (clusters.length === 0) return null;
  const open = ({ at: [lon, lat], opensAt }: Cluster) =>
    store.getState().setView({ lon, lat, zoom: opensAt + BEYOND });
  return createPortal(
    <ul ref={list} className="map-clusters" aria-label={t('map.clusters')}>
      {clusters.map((cluster) => (
        <li key={cluster.key}>
          <button
            type="button"
            className="map-cluster"
            data-size={String(cluster.count).length}
            aria-label={t('map.cluster', { count: cluster.count })}
            onClick={() => open(cluster)}
          >
            {cluster.count}
          </button>
        </li>
      ))}
    </ul>,
    map.engine.overlay,
  );
}
