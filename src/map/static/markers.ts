import type { IncidentSummary } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import { inLanguage } from '../../domain/text.ts';
import { formatDays } from '../../i18n/when.ts';
import { MAP_BOUNDS } from '../camera.ts';
import { ClusterIndex, MOST_SPREAD } from '../clusters.ts';
import type { Pixel } from '../mercator.ts';
import { spread } from '../spread.ts';
import type { DrawnMapInput } from './model.ts';
import type { DrawnView } from './view.ts';

export interface DrawnMarker {
  id: string;
  at: Pixel;
  /** Its own place on the line, where it was moved beside it. */
  foot: Pixel | null;
  west: PartyId;
  open: boolean;
  /** Weaker, while another incident is open. */
  faint: boolean;
  href: string;
  name: string;
}

export interface DrawnCluster {
  at: Pixel;
  count: number;
}

/** The markers that stand by themselves: all of a few, and of many those that no cluster holds. */
function displaced(incidents: readonly IncidentSummary[], open: string | null, view: DrawnView) {
  if (incidents.length <= MOST_SPREAD) return { single: incidents, clusters: [] };
  const others = incidents.filter(({ id }) => id !== open);
  const index = new ClusterIndex(others.map(({ id, marker }) => ({ id, at: marker.at })));
  const { single, clusters } = index.within(MAP_BOUNDS, view.zoom);
  return { single: incidents.filter(({ id }) => id === open || single.has(id)), clusters };
}

/** Every incident's marker within the drawing, in order of time, and the clusters of many. */
export function drawnMarkers(
  { index, shown = index.incidents, detail, language, t, href }: DrawnMapInput,
  view: DrawnView,
): { markers: DrawnMarker[]; clusters: DrawnCluster[] } {
  const open = detail?.summary.id ?? null;
  const passing = new Set(shown.map(({ id }) => id));
  const west = new Map(index.stretches.map((stretch) => [stretch.id, stretch.west]));
  const incidents = index.incidents.filter(({ id }) => id === open || passing.has(id));
  const { single, clusters } = displaced(incidents, open, view);
  const placed = spread(
    single.map(({ id, marker }) => ({ id, at: marker.at })),
    view.zoom,
    open,
  );
  const [left, top, right, bottom] = view.box;
  const within = ([x, y]: Pixel) => x >= left && x <= right && y >= top && y <= bottom;
  const markers = single.flatMap((incident, place): DrawnMarker[] => {
    const found = placed[place];
    if (found === undefined) return [];
    const at = view.toUnits(found.drawnAt);
    if (!within(at)) return [];
    return [
      {
        id: incident.id,
        at,
        foot: found.moved ? view.toUnits(found.at) : null,
        west: west.get(incident.marker.stretch) ?? 'armenia',
        open: incident.id === open,
        faint: open !== null && incident.id !== open,
        href: href(incident.id),
        name: t('map.marker', {
          date: formatDays(incident.when, t),
          title: inLanguage(incident.title, language).text,
        }),
      },
    ];
  });
  const grouped = clusters.map(({ at, count }) => ({ at: view.toUnits(at), count }));
  return { markers, clusters: grouped.filter(({ at }) => within(at)) };
}
