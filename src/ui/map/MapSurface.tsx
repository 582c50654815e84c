import { useDeferredValue, useEffect, useRef } from 'react';
import { useApp, usePage } from '../context.tsx';
import { Crosshair } from '../keys/Crosshair.tsx';
import { Attribution } from './Attribution.tsx';
import { CalloutStrip } from './CalloutStrip.tsx';
import { Callouts } from './Callouts.tsx';
import { ClaimTip } from './ClaimTip.tsx';
import { Clusters } from './Clusters.tsx';
import { Controls } from './Controls.tsx';
import { Legend } from './Legend.tsx';
import { MarkerButtons } from './MarkerButtons.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { useDrawnMap } from './use-drawn-map.ts';
import { useDrawnDetail, useStatementNote } from './use-map-input.ts';
import { useOpenMap } from './use-open-map.ts';
import { useSize } from './use-size.ts';

interface MapSurfaceProps {
  /** The drawn map, an `<svg>` from map/static; an empty string in the browser keeps what the page has. */
  staticMap: string;
  /** One finger and the wheel scroll the page; true where the map stands in somebody else's page. */
  cooperative?: boolean;
}

/** The map in its frame: drawn at first, interactive as soon as it can be. */
export function MapSurface({ staticMap, cooperative = false }: MapSurfaceProps) {
  const { t } = usePage();
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const { map, status, trouble, pointed } = useOpenMap(canvas, cooperative);
  // The callouts come with the text of the incident.
  const detail = useDeferredValue(useDrawnDetail());
  const note = useStatementNote();
  const open = useDeferredValue(useApp((state) => state.incident !== null));
  const size = useSize(canvas);
  const drawn = useDrawnMap(staticMap, status === 'failed');

  useEffect(() => {
    if (size !== null) map?.follow();
  }, [map, size]);

  return (
    <div ref={surface} className="map-surface" data-status={status} data-open={open}>
      <div className="map-frame">
        <div
          className="map-drawn"
          data-static-map
          inert={status === 'ready'}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, escaped in map/static
          dangerouslySetInnerHTML={{ __html: drawn }}
        />
        <div ref={canvas} className="map-canvas" />
        {map !== null && <Crosshair map={map} />}
        {map !== null && <MarkerButtons map={map} />}
        {map !== null && <Clusters map={map} />}
        {map !== null && detail !== null && (
          <Callouts map={map} detail={detail} surface={surface} note={note} />
        )}
        {map !== null && detail !== null && <ClaimTip map={map} detail={detail} claim={pointed} />}
        <Controls map={map} surface={surface} />
        <Legend />
        {map !== null && <ScaleBar map={map} />}
        <Attribution />
        {status === 'failed' && <p className="map-notice">{t('map.failed')}</p>}
        {status !== 'failed' && trouble && <p className="map-notice">{t('map.trouble')}</p>}
      </div>
      {detail !== null && <CalloutStrip detail={detail} note={note} />}
    </div>
  );
}
