/**
 * Lakes from geo-maps (OpenStreetMap, 2017). They come cut at tile edges, so they are welded first;
 * a corner-cutting curve then takes off the stair-steps of the source's grid.
 */
import { readFileSync } from 'node:fs';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Geometry, Polygon, Position } from 'geojson';
import { area } from './geodesic.ts';
import { collection, feature, isPolygonal, packageFile, polygonsOf } from './geojson.ts';
import { lat, lon } from './planar.ts';
import { average, cutCorners, grown, withoutSlots } from './smooth.ts';
import { layer, run } from './topology.ts';
import { BOX, type Box, type Item, type Properties, type Ring } from './types.ts';

interface Named {
  readonly inside: Position;
  readonly id: string;
  readonly names: Partial<Record<'en' | 'hy' | 'az' | 'ru', string>>;
}

const NAMED: readonly Named[] = [
  {
    id: 'sevan',
    inside: [45.35, 40.4],
    names: { en: 'Lake Sevan', hy: 'Սևանա լիճ', az: 'Göyçə gölü', ru: 'Севан' },
  },
  {
    id: 'sev-lich',
    inside: [46.2318, 39.5995],
    names: { en: 'Sev Lich', hy: 'Սև լիճ', az: 'Qaragöl', ru: 'Севлич' },
  },
  {
    id: 'great-al',
    inside: [45.6977, 39.994],
    names: { en: 'Great Al Lake', hy: 'Մեծ Ալ լիճ', az: 'Böyük Alagöl', ru: 'Большой Алагёль' },
  },
  {
    id: 'small-al',
    inside: [45.7446, 39.9843],
    names: { en: 'Small Al Lake', hy: 'Փոքր Ալ լիճ', az: 'Kiçik Alagöl', ru: 'Малый Алагёль' },
  },
  {
    id: 'spandaryan',
    inside: [45.8267, 39.6649],
    names: { en: 'Spandaryan Reservoir', hy: 'Սպանդարյանի ջրամբար' },
  },
];
const CASPIAN: Named = {
  id: 'caspian',
  inside: [50.5, 39.5],
  names: { en: 'Caspian Sea', hy: 'Կասպից ծով', az: 'Xəzər dənizi', ru: 'Каспийское море' },
};
const ALL: readonly Named[] = [CASPIAN, ...NAMED];

/** Cut wider than the basemap first, so that the smoothing leaves the box's own corners alone. */
const WIDER: Box = [BOX[0] - 1, BOX[1] - 1, BOX[2] + 1, BOX[3] + 1];
/** Square metres below which an unnamed lake is left out. */
const SMALLEST = 2e6;

const source = (): Item<Polygon>[] => {
  const geometry: Geometry = JSON.parse(
    readFileSync(packageFile('@geo-maps/earth-lakes-10m/map.geo.json'), 'utf8'),
  );
  return polygonsOf(geometry)
    .filter(([outer]) => outer && meets(outer, WIDER))
    .map((coordinates) => feature({ type: 'Polygon', coordinates }));
};

const meets = (ring: Ring, [west, south, east, north]: Box): boolean => {
  let [w, s, e, n] = [180, 90, -180, -90];
  for (const p of ring) {
    w = Math.min(w, lon(p));
    e = Math.max(e, lon(p));
    s = Math.min(s, lat(p));
    n = Math.max(n, lat(p));
  }
  return e >= west && w <= east && n >= south && s <= north;
};

/** Metres over which the outline of a large lake is averaged. */
const LARGE_SIGMA = 500;
/** Half the width in metres of the slots between tiles. */
const SLOT = 900;

const outerArea = (ring: Ring): number => area({ type: 'Polygon', coordinates: [ring] });
const isIsland = (ring: Ring): boolean => outerArea(ring) > 2e6;

const finished = (lake: Item<Polygon>, size: number): Item<Polygon> => {
  if (size > 1e10)
    return feature({
      type: 'Polygon',
      coordinates: lake.geometry.coordinates.filter(isIsland).map((ring) => cutCorners(ring, 2)),
    });
  const [outer] = lake.geometry.coordinates;
  if (!outer) return lake;
  if (size > 2e8)
    return feature({
      type: 'Polygon',
      coordinates: [grown(average(withoutSlots(outer, SLOT), LARGE_SIGMA), outerArea(outer))],
    });
  return feature({
    type: 'Polygon',
    coordinates: [grown(cutCorners(outer, size > 5e6 ? 2 : 3), size)],
  });
};

/** The Caspian Sea first, then the named lakes, then the others by size. */
export const extractLakes = async (): Promise<Item<Polygon>[]> => {
  const out = await run(
    "-i lakes.json -snap interval=0.0008 -each 'k=1' -dissolve k gap-fill-area=0 -explode " +
      `-clip bbox=${WIDER.join()} -explode -o lakes.json format=geojson precision=0.00001`,
    { 'lakes.json': collection(source()) },
  );
  const lakes = layer(out, 'lakes.json')
    .filter(isPolygonal)
    .flatMap((lake) =>
      polygonsOf(lake.geometry).flatMap((coordinates) => {
        const welded: Item<Polygon> = feature({ type: 'Polygon', coordinates });
        const size = area(welded.geometry);
        const named = ALL.findIndex(({ inside }) => booleanPointInPolygon(inside, welded));
        if (size < SMALLEST && named < 0) return [];
        const { geometry } = finished(welded, size);
        return [
          {
            rank: named < 0 ? ALL.length : named,
            size,
            lake: feature(geometry, properties(ALL[named], size)),
          },
        ];
      }),
    );
  return thinned(lakes.sort((a, b) => a.rank - b.rank || b.size - a.size).map(({ lake }) => lake));
};

/** Takes off vertices the smoothing made and nobody sees: within 8 m for named lakes, 80 m for others. */
const thinned = async (lakes: Item<Polygon>[]): Promise<Item<Polygon>[]> => {
  const fine = NAMED.map(({ id }) => id);
  const graded = lakes.map((f) =>
    feature(f.geometry, {
      ...f.properties,
      tolerance: fine.includes(String(f.properties['id'])) ? 8 : 80,
    }),
  );
  const out = await run(
    `-i lakes.json -simplify dp variable interval=tolerance keep-shapes -drop fields=tolerance -clip bbox=${BOX.join()} -o lakes.json format=geojson precision=0.00001`,
    { 'lakes.json': collection(graded) },
  );
  return layer(out, 'lakes.json').flatMap((f) =>
    polygonsOf(f.geometry).map((coordinates) =>
      feature({ type: 'Polygon', coordinates }, f.properties),
    ),
  );
};

const properties = (named: Named | undefined, size: number): Properties => ({
  ...(named
    ? {
        id: named.id,
        ...Object.fromEntries(Object.entries(named.names).map(([k, v]) => [`name_${k}`, v])),
      }
    : {}),
  area_km2: Number((size / 1e6).toFixed(2)),
});
