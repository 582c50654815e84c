import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { inLanguage } from '../../domain/text.ts';
import { formatDays } from '../../i18n/when.ts';
import type { OpenMap } from '../../map/open-map.ts';
import { useApp, usePage } from '../context.tsx';
import { useDeferred } from '../deferred.ts';

/**
 * A button on every marker, in order of time, for keyboard and screen reader. Pointers go through
 * to the map, which knows the nearest marker, so that targets may overlap and a drag can begin on one.
 */
export function MarkerButtons({ map }: { map: OpenMap }) {
  const { t, store, language } = usePage();
  const incidents = useApp((state) => state.index?.incidents);
  const open = useDeferred((state) => state.incident);
  const placed = useSyncExternalStore(map.sync.subscribe, map.sync.placed);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const nameOf = useMemo(() => {
    const byId = new Map(incidents?.map((incident) => [incident.id, incident]));
    const names = new Map<string, string>();
    return (id: string) => {
      const incident = byId.get(id);
      if (incident === undefined) return undefined;
      const name =
        names.get(id) ??
        t('map.marker', {
          date: formatDays(incident.when, t),
          title: inLanguage(incident.title, language).text,
        });
      names.set(id, name);
      return name;
    };
  }, [incidents, t, language]);

  useEffect(() => {
    const follow = () => {
      const { width, height } = map.engine.size;
      for (const { id, drawnAt } of placed) {
        const button = buttons.current.get(id);
        if (button === undefined) continue;
        const [x, y] = map.engine.project(drawnAt);
        button.style.translate = `${x}px ${y}px`;
        button.toggleAttribute('data-out', x < 0 || y < 0 || x > width || y > height);
      }
    };
    follow();
    return map.onMove(follow);
  }, [map, placed]);

  return createPortal(
    <ul className="map-markers" aria-label={t('map.markers')}>
      {placed.map(({ id }) => (
        <li key={id}>
          <button
            type="button"
            className="map-marker"
            data-incident={id}
            ref={(button) => {
              if (button !== null) buttons.current.set(id, button);
              return () => {
                buttons.current.delete(id);
              };
            }}
            aria-label={nameOf(id)}
            aria-current={id === open}
            onClick={() => store.getState().openIncident(id)}
            onFocus={() => store.getState().hover(id)}
            onBlur={() => store.getState().hover(null)}
          />
        </li>
      ))}
    </ul>,
    map.engine.overlay,
  );
}
