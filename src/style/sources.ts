import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { GEODATA, LIVE_SOURCES } from './ids.ts';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };
/** The property that names a feature, for hover and selection by feature state. */
const PROMOTED = {
  claims: 'claim',
  named: 'id',
  incidents: 'id',
  leaders: 'id',
  'region-names': 'id',
};

/**
 * Geodata files below the site's own root, and empty sources that the state fills.
 * @param base the site's root, ending in a slash, on this origin
 */
export function sources(base: string): Record<string, SourceSpecification> {
  const files = Object.entries(GEODATA).map(([id, file]) => [
    id,
    // 10 m of the data is a pixel at zoom 13: the renderer must not simplify further before.
    { type: 'geojson', data: `${base}geodata/${file}.geojson`, tolerance: 0.3, maxzoom: 13 },
  ]);
  const live = Object.values(LIVE_SOURCES).map((id) => [
    id,
    { type: 'geojson', data: EMPTY, promoteId: PROMOTED[id], tolerance: 0.2, maxzoom: 14 },
  ]);
  return Object.fromEntries([...files, ...live]);
}
