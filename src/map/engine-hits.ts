import type { Geometry } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { CLAIM_LAYERS, INCIDENT_LAYERS } from '../style/ids.ts';
import type { Pixel } from './mercator.ts';

/** What answers at a place of the map. */
export type Hit = { kind: 'incident' | 'claim'; id: string } | null;

/** A region or a line at a place, by its source and its id there. */
export interface Ground {
  source: string;
  id: string;
}

/** A drawn feature, as tests see it. */
export interface DrawnFeature {
  layer: string;
  id: string;
  /** Its name as it is written on the map; empty where none is. */
  label: string;
}

/** What is asked of the map. */
type Drawn = Pick<MapLibreMap, 'queryRenderedFeatures' | 'getLayer' | 'project'>;

/** Pixels around the pointer in which a marker answers: a target of 24 px. */
const REACH = 12;

const known = (map: Drawn, layers: readonly string[]) =>
  layers.filter((layer) => map.getLayer(layer) !== undefined);

const around = ([x, y]: Pixel, reach: number): [[number, number], [number, number]] => [
  [x - reach, y - reach],
  [x + reach, y + reach],
];

function distance(map: Drawn, [x, y]: Pixel, geometry: Geometry): number {
  if (geometry.type !== 'Point') return Number.POSITIVE_INFINITY;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const at = map.project([lon, lat]);
  return Math.hypot(at.x - x, at.y - y);
}

/**
 * What a click or the pointer means at a place: the nearest marker within reach, else a claim.
 * @param at pixels from the map's top left corner
 * @param reach pixels around it in which a marker counts
 */
export function hitAt(map: Drawn, at: Pixel, reach = REACH): Hit {
  const near = (away: number, layers: readonly string[]) =>
    map.queryRenderedFeatures(around(at, away), { layers: known(map, layers) });
  // Markers stand close together: the nearest one is meant.
  const [incident] = near(reach, INCIDENT_LAYERS)
    .map(({ id, geometry }) => ({ id, away: distance(map, at, geometry) }))
    .sort((a, b) => a.away - b.away);
  if (incident?.id !== undefined) return { kind: 'incident', id: String(incident.id) };
  for (const layer of CLAIM_LAYERS) {
    const [claim] = near(layer === 'claim-fill' ? 0 : 6, [layer]);
    if (claim?.id !== undefined) return { kind: 'claim', id: String(claim.id) };
  }
  return null;
}

/**
 * The ground at a place: what covers it, and the lines within reach.
 * @param at pixels from the map's top left corner
 * @param reach pixels around it in which a line counts
 */
export function groundAt(map: Drawn, at: Pixel, reach: number): Ground[] {
  const exact = map.queryRenderedFeatures([at[0], at[1]]);
  const lines = map
    .queryRenderedFeatures(around(at, reach))
    .filter(({ geometry }) => /LineString$/.test(geometry.type));
  return [...exact, ...lines].map(({ source, properties }) => ({
    source,
    id: String(properties['id'] ?? ''),
  }));
}

/** What is drawn now, of all layers or of those named. */
export function drawnFeatures(map: Drawn, layers?: readonly string[]): DrawnFeature[] {
  const drawn = map.queryRenderedFeatures(
    layers === undefined ? {} : { layers: known(map, layers) },
  );
  return drawn.map(({ layer, id, properties }) => ({
    layer: layer.id,
    id: String(id ?? properties['id'] ?? ''),
    label: layer.type === 'symbol' ? String(layer.layout?.['text-field'] ?? '') : '',
  }));
}
