import { type RefObject, useEffect, useState } from 'react';
import type { OpenMap } from '../../map/open-map.ts';
import { useApp, usePage } from '../context.tsx';

interface ControlsProps {
  map: OpenMap;
  surface: RefObject<HTMLElement | null>;
}

const GLYPHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10M6.5 8h3M8 6.5v3',
  grow: 'M9.5 2.5h4v4M13.5 2.5l-4.5 4.5M6.5 13.5h-4v-4M2.5 13.5l4.5-4.5',
  shrink: 'M13.5 6.5h-4v-4M9.5 6.5L14 2M2.5 9.5h4v4M6.5 9.5L2 14',
} as const;

function Glyph({ name }: { name: keyof typeof GLYPHS }) {
  return (
    <svg className="map-glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={GLYPHS[name]} />
    </svg>
  );
}

/** Whether the map fills the screen; null where the browser cannot do that. */
function useFullScreen(surface: RefObject<HTMLElement | null>): boolean | null {
  const [full, setFull] = useState<boolean | null>(null);
  useEffect(() => {
    if (!document.fullscreenEnabled) return;
    const changed = () => setFull(document.fullscreenElement === surface.current);
    changed();
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [surface]);
  return full;
}

/** Buttons for all that a gesture can do: never a wheel or a pinch alone. */
export function Controls({ map, surface }: ControlsProps) {
  const { t, store } = usePage();
  const incident = useApp((state) => state.incident);
  const full = useFullScreen(surface);
  const reset = () => {
    store.getState().setView(null);
    map.sync.fitAgain();
  };
  const toggleFull = () => {
    if (full === true) void document.exitFullscreen();
    else void surface.current?.requestFullscreen();
  };
  const framing = t(incident === null ? 'map.reset' : 'map.resetIncident');
  const fullName = t(full === true ? 'map.leaveFullScreen' : 'map.fullScreen');
  return (
    <div className="map-controls" data-obstacle>
      <div className="map-control-group">
        <button
          type="button"
          aria-label={t('map.zoomIn')}
          title={t('map.zoomIn')}
          onClick={() => map.engine.zoomBy(1)}
        >
          <Glyph name="plus" />
        </button>
        <button
          type="button"
          aria-label={t('map.zoomOut')}
          title={t('map.zoomOut')}
          onClick={() => map.engine.zoomBy(-1)}
        >
          <Glyph name="minus" />
        </button>
      </div>
      <div className="map-control-group">
        <button type="button" aria-label={framing} title={framing} onClick={reset}>
          <Glyph name="fit" />
        </button>
        {full !== null && (
          <button type="button" aria-label={fullName} title={fullName} onClick={toggleFull}>
            <Glyph name={full ? 'shrink' : 'grow'} />
          </button>
        )}
      </div>
    </div>
  );
}
