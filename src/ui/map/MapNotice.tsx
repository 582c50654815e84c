import type { SurfaceState } from '../../map/surface-state.ts';
import { usePage } from '../context.tsx';
import type { Drawing } from './use-drawn-map.ts';

interface MapNoticeProps {
  surface: SurfaceState;
  drawing: Drawing;
  again: () => void;
}

/** Says in one sentence what is missing of the map, and offers to try again; on paper, what is left out. */
export function MapNotice({ surface, drawing, again }: MapNoticeProps) {
  const { t } = usePage();
  const failed = surface.status === 'failed';
  const unsupported = failed && surface.why === 'unsupported';
  const bare = surface.status !== 'ready' && !drawing.current;
  const sentence =
    bare && drawing.failed
      ? t('map.undrawn')
      : bare
        ? t('map.drawing')
        : failed
          ? t(`map.failed.${surface.why}`)
          : null;
  return (
    <>
      {sentence !== null && (
        <div className="map-notice" data-obstacle aria-live="polite">
          <p>{sentence}</p>
          {(bare ? drawing.failed : failed && !unsupported) && (
            <button type="button" className="part-button" onClick={again}>
              {t('incident.retry')}
            </button>
          )}
        </div>
      )}
      {!drawing.current && <p className="map-unprinted">{t('map.unprinted')}</p>}
    </>
  );
}
