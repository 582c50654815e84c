import { useEffect, useRef } from 'react';
import type { MapInput } from '../../map/sync.ts';
import { LAYERS } from '../../state/layers.ts';
import { drawnDetail } from '../../state/open-detail.ts';
import { useApp } from '../context.tsx';
import { useDeferred } from '../deferred.ts';
import { Guard } from '../parts/Guard.tsx';
import { Attribution } from './Attribution.tsx';
import { CalloutStrip } from './CalloutStrip.tsx';
import { DrawnMap } from './DrawnMap.tsx';
import { Legend } from './Legend.tsx';
import { MapNotice } from './MapNotice.tsx';
import { MapUpdater } from './MapUpdater.tsx';
import { Overlays } from './Overlays.tsx';
import { useDrawnMap } from './use-drawn-map.ts';
import { useStatementNote } from './use-map-input.ts';
import { useOpenMap } from './use-open-map.ts';
import { useSize } from './use-size.ts';

interface MapSurfaceProps {
  /** The drawn map, an `<svg>` from map/static; an empty string in the browser keeps what the page has. */
  staticMap: string;
  /** One finger and the wheel scroll the page; true where the map stands in somebody else's page. */
  cooperative?: boolean;
}

/**
 * The map in its viewport: a drawing of the present state, and the interactive map over it for as long as
 * that one is whole. Overlays belong to the interactive map and go with it.
 */
export function MapSurface({ staticMap, cooperative = false }: MapSurfaceProps) {
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const input = useRef<MapInput>(null);
  const { surface, map, attempt, again, pointed } = useOpenMap(canvas, cooperative, input);
  const { status } = surface;
  const drawing = useDrawnMap(staticMap, status !== 'ready', attempt);
  // The callouts come with the text of the incident.
  const detail = useDeferred(drawnDetail);
  const note = useStatementNote();
  const open = useDeferred((state) => state.incident !== null);
  const off = useApp((state) => LAYERS.filter((layer) => !state.layers[layer]).join(' '));
  const size = useSize(canvas);

  useEffect(() => {
    if (size !== null) map?.follow();
  }, [map, size]);

  return (
    <div ref={root} className="map-surface" data-status={status} data-open={open} data-off={off}>
      <MapUpdater map={map} latest={input} />
      <div className="map-viewport">
        <DrawnMap drawing={drawing} covered={status === 'ready'} />
        <div ref={canvas} className="map-canvas" />
        {map !== null && status === 'ready' && (
          <Guard part="overlays" from={[map, detail]}>
            <Overlays map={map} detail={detail} surface={root} pointed={pointed} note={note} />
          </Guard>
        )}
        <Guard part="legend">
          <Legend />
        </Guard>
        <Attribution />
        <MapNotice surface={surface} drawing={drawing} again={again} />
      </div>
      {detail !== null && (
        <Guard part="overlays" from={[detail]}>
          <CalloutStrip detail={detail} note={note} />
        </Guard>
      )}
    </div>
  );
}
