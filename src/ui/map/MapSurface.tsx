import { useEffect, useRef } from 'react';
import type { MapInput } from '../../map/sync.ts';
import { drawnDetail } from '../../state/open-detail.ts';
import { usePage } from '../context.tsx';
import { Crosshair } from '../keys/Crosshair.tsx';
import { useLate } from '../late.ts';
import { Attribution } from './Attribution.tsx';
import { CalloutStrip } from './CalloutStrip.tsx';
import { Callouts } from './Callouts.tsx';
import { ClaimTip } from './ClaimTip.tsx';
import { Clusters } from './Clusters.tsx';
import { Controls } from './Controls.tsx';
import { DrawnMap } from './DrawnMap.tsx';
import { Follower } from './Follower.tsx';
import { Legend } from './Legend.tsx';
import { MarkerButtons } from './MarkerButtons.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { useStatementNote } from './use-map-input.ts';
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
  const input = useRef<MapInput>(null);
  const { map, status, trouble, pointed } = useOpenMap(canvas, cooperative, input);
  // The callouts come with the text of the incident.
  const detail = useLate(drawnDetail);
  const note = useStatementNote();
  const open = useLate((state) => state.incident !== null);
  const size = useSize(canvas);

  useEffect(() => {
    if (size !== null) map?.follow();
  }, [map, size]);

  return (
    <div ref={surface} className="map-surface" data-status={status} data-open={open}>
      <Follower map={map} latest={input} />
      <div className="map-frame">
        <DrawnMap first={staticMap} alone={status === 'failed'} covered={status === 'ready'} />
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
