import { PARTY_COUNTRIES } from '../../domain/party.ts';
import type { ShapeGeometry } from '../../domain/shape.ts';
import { REGION_LAYERS } from '../../style/ids.ts';
import { COARSE, type DrawnView, EXACT, pathData } from './view.ts';

export interface GroundFeature {
  geometry: ShapeGeometry;
  properties: Readonly<Record<string, unknown>>;
}
type Features = readonly GroundFeature[];

/** What the drawn map needs of the geodata, by the style's source ids. */
export const GROUND = [
  'countries',
  'lakes',
  'places',
  'provinces',
  'gegharkunik',
  'kelbajar',
  'syunik',
  'osm',
  'natural-earth',
] as const;
export type Ground = Readonly<Record<(typeof GROUND)[number], Features>>;

/** A path with the class that gives it its colours. */
export interface DrawnPath {
  className: string;
  d: string;
}

const BOTH = new Set<string>(PARTY_COUNTRIES);
const SIDE_OF = { gegharkunik: 'armenia', kelbajar: 'azerbaijan', syunik: 'armenia' } as const;

function join(features: Features, view: DrawnView, tolerance: number): string {
  return features.map(({ geometry }) => pathData(geometry, view, tolerance)).join('');
}

/** Land, regions, water and lines, from the bottom up; the claims come between the two lists. */
export function groundPaths(
  ground: Ground,
  view: DrawnView,
): { below: DrawnPath[]; above: DrawnPath[]; compared: DrawnPath[] } {
  const both = ({ properties }: GroundFeature) => BOTH.has(String(properties['id']));
  const path = (className: string, features: Features, tolerance = EXACT): DrawnPath => ({
    className,
    d: join(features, view, tolerance),
  });
  // In the overview a small lake is less than a dot, and costs as much as a large one.
  const least = 4 ** (10 - view.zoom);
  const drawn = (paths: DrawnPath[]) => paths.filter(({ d }) => d !== '');
  return {
    below: drawn([
      path('drawn-land', ground.countries.filter(both), COARSE),
      ...REGION_LAYERS.map((id) =>
        path(`drawn-region drawn-${SIDE_OF[id]} drawn-${id}`, ground[id]),
      ),
      path(
        'drawn-province',
        ground.provinces.filter(({ properties }) => properties['kind'] === 'province'),
        COARSE,
      ),
      path(
        'drawn-water',
        ground.lakes.filter(({ properties }) => Number(properties['area_km2'] ?? 0) >= least),
        COARSE,
      ),
      path(
        'drawn-outline',
        ground.countries.filter((feature) => !both(feature)),
        COARSE,
      ),
    ]),
    above: drawn([path('drawn-border', ground.osm)]),
    compared: drawn([path('drawn-natural-earth', ground['natural-earth'])]),
  };
}
