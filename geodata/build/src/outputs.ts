/** Turns the simplified mosaic into the region and country files. */
import type { MultiPolygon, Polygon } from 'geojson';
import { EXCLAVES } from './exclaves.ts';
import { area } from './geodesic.ts';
import { feature, point, text } from './geojson.ts';
import type { NaturalEarth } from './natural-earth.ts';
import {
  BORDER_REGIONS,
  contextNames,
  type Names,
  nameProperties,
  PARTY,
  slug,
} from './regions.ts';
import type { Claimed, Country, Item, Properties } from './types.ts';

type Area = Item<Polygon | MultiPolygon>;
export type Files = Map<string, Item[]>;

const km2 = (geometry: Polygon | MultiPolygon): number => Number((area(geometry) / 1e6).toFixed(1));

interface Described {
  readonly id: string;
  readonly iso: string;
  readonly country: Claimed;
  readonly kind: 'region' | 'exclave' | 'place';
  readonly names: Names;
}

const described = ({ id, iso, country, kind, names }: Described): Properties => ({
  id,
  iso,
  country,
  party: PARTY[country],
  kind,
  exclave: kind === 'exclave',
  ...nameProperties(names),
});

/** Yukhari Ayrim, the village of the record of 27 May 2021: in no open package, so its position is written here. */
const YUKHARI_AYRIM = point([46, 40.14472], {
  ...described({
    id: 'yukhari-ayrim',
    iso: 'AZ-KAL',
    country: 'AZ',
    kind: 'place',
    names: { en: 'Yukhari Ayrim', hy: 'Յուխարի Այրիմ', az: 'Yuxarı Ayrım', ru: 'Юхары-Айрым' },
  }),
  region: 'kelbajar',
  position_source:
    'Wikipedia, read at a copy: 40°08′41″N 46°00′00″E; GeoNames 584642 has 40.14513N 46.0007E',
});

const find = (areas: Area[], unit: string): Area => {
  const found = areas.find((f) => text(f.properties, 'unit') === unit);
  if (!found) throw new Error(`the mosaic has no ${unit}`);
  return found;
};

/** One file a region along the border, and `context` for all the others of both countries. */
export const regionFiles = (areas: Area[], ne: NaturalEarth): Files => {
  const files: Files = new Map();
  for (const region of BORDER_REGIONS) {
    const { geometry } = find(areas, region.iso);
    const items: Item[] = [
      feature(geometry, {
        ...described({ ...region, kind: 'region' }),
        area_km2: km2(geometry),
        outline: 'osm+natural-earth',
      }),
    ];
    for (const exclave of EXCLAVES.filter((e) => e.region === region.id)) {
      const ring = find(areas, exclave.id).geometry;
      items.push(
        feature(ring, {
          ...described({ ...exclave, iso: region.iso, kind: 'exclave' }),
          region: region.id,
          area_km2: km2(ring),
          outline: 'osm',
          ...(exclave.note ? { note: exclave.note } : {}),
        }),
      );
    }
    if (region.id === 'kelbajar') items.push(YUKHARI_AYRIM);
    files.set(`regions/${region.id}.geojson`, items);
  }
  files.set('regions/context.geojson', context(areas, ne));
  return files;
};

const context = (areas: Area[], ne: NaturalEarth): Item[] => {
  const own = new Set(BORDER_REGIONS.map((r) => r.iso));
  return areas
    .filter((f) => text(f.properties, 'unit').includes('-') && !own.has(text(f.properties, 'unit')))
    .filter((f) => !EXCLAVES.some((e) => e.id === f.properties['unit']))
    .map((f) => {
      const iso = text(f.properties, 'unit');
      const unit = ne.units.find((u) => u.properties['iso'] === iso);
      if (!unit) throw new Error(`Natural Earth has no unit ${iso}`);
      const names = contextNames(iso, unit.properties);
      const country = text(f.properties, 'country') === 'AM' ? 'AM' : 'AZ';
      return feature(f.geometry, {
        ...described({ id: slug(names.en), iso, country, kind: 'region', names }),
        area_km2: km2(f.geometry),
        outline: 'osm+natural-earth',
      });
    });
};

const COUNTRIES: readonly { id: Country; names: Required<Names> }[] = [
  { id: 'AM', names: { en: 'Armenia', hy: 'Հայաստան', az: 'Ermənistan', ru: 'Армения' } },
  { id: 'AZ', names: { en: 'Azerbaijan', hy: 'Ադրբեջան', az: 'Azərbaycan', ru: 'Азербайджан' } },
  { id: 'GE', names: { en: 'Georgia', hy: 'Վրաստան', az: 'Gürcüstan', ru: 'Грузия' } },
  { id: 'IR', names: { en: 'Iran', hy: 'Իրան', az: 'İran', ru: 'Иран' } },
  { id: 'TR', names: { en: 'Türkiye', hy: 'Թուրքիա', az: 'Türkiyə', ru: 'Турция' } },
  { id: 'RU', names: { en: 'Russia', hy: 'Ռուսաստան', az: 'Rusiya', ru: 'Россия' } },
];

export const countryFeatures = (dissolved: Area[]): Item[] =>
  COUNTRIES.map(({ id, names }) => {
    const found = dissolved.find((f) => f.properties['country'] === id);
    if (!found) throw new Error(`no country ${id}`);
    return feature(found.geometry, { id, ...nameProperties(names) });
  });
