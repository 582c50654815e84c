import type { DatasetIndex, IncidentSummary } from '../domain/dataset.ts';
import { type Bounds, type LonLat, project, unproject, zoomToFit } from './mercator.ts';

/** Where the basemap has data; the map cannot be moved beyond it. */
export const MAP_BOUNDS: Bounds = [42.2, 37.7, 50.8, 42.4];
export const MIN_ZOOM = 5;
export const MAX_ZOOM = 15;
/** Closer than this the 10 m geodata would look more exact than it is. */
export const MAX_FIT_ZOOM = 14;

/** The three regions of the record: what the map shows before anything is chosen. */
const REGIONS: Bounds = [44.72, 38.84, 46.78, 40.78];

/** Pixels at the map's edges that what is fitted keeps free. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The regions of the record and every incident's marker. */
export function overviewExtent(incidents: readonly IncidentSummary[]): Bounds {
  return aroundMarkers(incidents, REGIONS);
}

function aroundMarkers(incidents: readonly IncidentSummary[], start: Bounds): Bounds {
  return incidents.reduce<Bounds>(
    ([west, south, east, north], { marker }) => [
      Math.min(west, marker.at[0]),
      Math.min(south, marker.at[1]),
      Math.max(east, marker.at[0]),
      Math.max(north, marker.at[1]),
    ],
    start,
  );
}

/** Degrees around the markers of a chosen stretch, so that a single one keeps its surroundings. */
const AROUND = 0.12;

/**
 * The markers on a stretch, or of a region's stretches, with their surroundings; null where there
 * are none. No other filter moves it, so that the map stands still while a range is brushed.
 */
function stretchExtent({ incidents, stretches }: DatasetIndex, where: string): Bounds | null {
  const along = new Set(
    stretches
      .filter(({ id, armenia, azerbaijan }) => [id, armenia, azerbaijan].includes(where))
      .map(({ id }) => id),
  );
  const on = incidents.filter((incident) => incident.stretches.some((id) => along.has(id)));
  const [first] = on;
  if (first === undefined) return null;
  const [lon, lat] = first.marker.at;
  const [west, south, east, north] = aroundMarkers(on, [lon, lat, lon, lat]);
  return [west - AROUND, south - AROUND, east + AROUND, north + AROUND];
}

/**
 * The extent of the open incident, else of the chosen stretch or region, else the overview.
 * @param open id of the open incident
 * @param where id of the chosen stretch or region
 */
export function viewExtent(
  index: DatasetIndex | null,
  open: string | null,
  where: string | null,
): Bounds {
  if (index === null) return overviewExtent([]);
  const { incidents } = index;
  const opened = open === null ? undefined : incidents.find(({ id }) => id === open);
  if (opened !== undefined) return opened.extent;
  return (where === null ? null : stretchExtent(index, where)) ?? overviewExtent(incidents);
}

/**
 * Where the camera stands once bounds are fitted, as the engine reckons it. A map that has no room, as
 * while a sheet of paper is laid out, counts as one pixel wide: there is a zoom for that, none for less.
 */
export function fittedView(
  bounds: Bounds,
  { width, height }: { width: number; height: number },
  { top, right, bottom, left }: Padding,
): { center: LonLat; zoom: number } {
  const fit = zoomToFit(
    bounds,
    Math.max(1, width - left - right),
    Math.max(1, height - top - bottom),
  );
  const zoom = Math.max(MIN_ZOOM, Math.min(MAX_FIT_ZOOM, fit));
  const [west, north] = project([bounds[0], bounds[3]], zoom);
  const [east, south] = project([bounds[2], bounds[1]], zoom);
  const middle = [(west + east) / 2 + (right - left) / 2, (north + south) / 2 + (bottom - top) / 2];
  return { center: unproject([middle[0] ?? 0, middle[1] ?? 0], zoom), zoom };
}

/**
 * Room for the callouts and controls around what is fitted, by the map's size in pixels; the drawn map
 * uses the same, so that the two lie exactly over each other.
 */
export function paddingFor(width: number, height: number, withCallouts: boolean): Padding {
  const roomy = withCallouts && width >= 560;
  const left = roomy ? Math.round(width * 0.14) : 28;
  // The buttons stand on the right; on a narrow map nothing else keeps a place out of their way.
  const right = roomy ? left : 56;
  const top = Math.round(Math.min(72, height * 0.1));
  return { top, right, bottom: top, left };
}
