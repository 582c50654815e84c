/**
 * Regenerates geodata/ (or, with --check, only compares): one line a step.
 * Exit code 1 when --check finds a file that differs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lineProvenanceOf } from '../../../src/build/records/line-provenance.ts';
import { naturalEarthBorder, osmBorder, stretchIds } from './borders.ts';
import { exclaveRings } from './exclaves.ts';
import { extractCountries } from './extract-osm.ts';
import { extractLakes } from './lakes.ts';
import { licencesText, manifestText } from './manifest.ts';
import { mosaic } from './mosaic.ts';
import { naturalEarth } from './natural-earth.ts';
import { countryFeatures, regionFiles } from './outputs.ts';
import { extractPlaces } from './places.ts';
import { provinceFeatures } from './provinces.ts';
import { rubberSheet } from './rubber-sheet.ts';
import { withSeats } from './seats.ts';
import { byCountry, finishMosaic, simplify } from './simplify.ts';
import type { Claimed, Item } from './types.ts';
import { geojsonText } from './write.ts';

const GEODATA = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const ROOT = join(GEODATA, '..');

const started = performance.now();
const step = async <T>(
  label: string,
  work: () => T | Promise<T>,
  found: (result: T) => string,
): Promise<T> => {
  const from = performance.now();
  const result = await work();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  process.stdout.write(`${seconds.padStart(5)} s  ${label}: ${found(result)}\n`);
  return result;
};

const build = async (): Promise<Map<string, string>> => {
  const countries = await step(
    'OpenStreetMap outlines',
    extractCountries,
    (c) => `${c.length} countries`,
  );
  const ne = await step('Natural Earth units', naturalEarth, (n) => `${n.units.length} units`);
  const outline = (country: Claimed) => {
    const to = countries.find((f) => f.properties['country'] === country);
    if (!to) throw new Error(`no outline of ${country}`);
    return { from: ne.outline[country], to };
  };
  const warp = await step(
    'rubber sheet',
    () => withSeats(rubberSheet([outline('AM'), outline('AZ')]), ne),
    (w) => `${w.controls} vectors, mean ${Math.round(w.mean)} m`,
  );
  const exclaves = await step('exclaves', exclaveRings, (e) => `${e.length} rings`);
  const cells = await step(
    'mosaic',
    () => mosaic(countries, exclaves, ne, warp),
    (m) => `${m.length} areas`,
  );
  const lakes = await step('lakes', extractLakes, (l) => `${l.length} lakes`);
  const sea = lakes.find((f) => f.properties['id'] === 'caspian');
  if (!sea) throw new Error('the lakes have no Caspian Sea');
  const full = await step(
    'coast and grid',
    () => finishMosaic(cells, sea),
    (f) => `${f.length} areas`,
  );
  const simplified = await step(
    'simplify',
    () => simplify(full),
    (f) => `${f.length} areas`,
  );
  const dissolved = await byCountry(simplified);
  const provenance = await step(
    'what the line was traced from',
    () => lineProvenanceOf(ROOT, 'geodata', new Set(stretchIds(simplified))),
    (p) => `${p.sources.length} sources`,
  );
  const osm = await step(
    'border, OpenStreetMap',
    () => osmBorder(simplified, full, provenance),
    (b) => `${b.length} stretches`,
  );
  const generalised = await step(
    'border, Natural Earth',
    () => naturalEarthBorder(ne, osm),
    (b) => `${b.length} stretches`,
  );
  const places = await step('places', extractPlaces, (p) => `${p.length} places`);

  const files: Map<string, Item[]> = regionFiles(simplified, ne);
  const provinces = await step(
    'inner lines',
    () => provinceFeatures(simplified, files),
    (p) => `${p.length} lines and exclaves`,
  );
  files.set('borders/osm.geojson', osm);
  files.set('borders/natural-earth.geojson', generalised);
  files.set('basemap/countries.geojson', countryFeatures(dissolved));
  files.set('basemap/provinces.geojson', provinces);
  files.set('basemap/lakes.geojson', lakes);
  files.set('basemap/places.geojson', places);

  const written = new Map(
    [...files].map(([path, items]) => [path, { text: geojsonText(items), features: items.length }]),
  );
  const texts = new Map([...written].map(([path, { text }]) => [path, text]));
  texts.set('manifest.json', manifestText(written, provenance));
  texts.set('LICENSES.md', licencesText([...written.keys()], provenance));
  return texts;
};

const committed = (path: string): string | undefined => {
  try {
    return readFileSync(join(GEODATA, path), 'utf8');
  } catch {
    return undefined;
  }
};

const texts = await build();
const total = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
if (process.argv.includes('--check')) {
  const different = [...texts]
    .filter(([path, text]) => committed(path) !== text)
    .map(([path]) => path);
  for (const path of different) process.stdout.write(`differs: geodata/${path}\n`);
  process.stdout.write(
    different.length === 0
      ? `${texts.size} files are as committed (${total()})\n`
      : `${different.length} of ${texts.size} files differ (${total()})\n`,
  );
  process.exitCode = different.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(GEODATA, path)), { recursive: true });
    writeFileSync(join(GEODATA, path), text);
  }
  process.stdout.write(`${texts.size} files written to geodata (${total()})\n`);
}
