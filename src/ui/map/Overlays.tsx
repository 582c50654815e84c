import type { RefObject } from 'react';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { OpenMap } from '../../map/open-map.ts';
import { Crosshair } from '../keys/Crosshair.tsx';
import { Callouts } from './Callouts.tsx';
import { ClaimTip } from './ClaimTip.tsx';
import { Clusters } from './Clusters.tsx';
import { Controls } from './Controls.tsx';
import { MarkerButtons } from './MarkerButtons.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { useLegendRoom } from './use-legend-room.ts';

interface OverlaysProps {
  map: OpenMap;
  /** The open incident, once its text is there. */
  detail: IncidentDetail | null;
  surface: RefObject<HTMLElement | null>;
  /** Id of the claim under the pointer. */
  pointed: string | null;
  note: string;
}

/** What lies over the interactive map: laid out for it, and shown with it alone. */
export function Overlays({ map, detail, surface, pointed, note }: OverlaysProps) {
  useLegendRoom(map, detail, surface);
  return (
    <>
      <Crosshair map={map} />
      <MarkerButtons map={map} />
      <Clusters map={map} />
      {detail !== null && <Callouts map={map} detail={detail} surface={surface} note={note} />}
      {detail !== null && <ClaimTip map={map} detail={detail} claim={pointed} />}
      <Controls map={map} surface={surface} />
      <ScaleBar map={map} />
    </>
  );
}
