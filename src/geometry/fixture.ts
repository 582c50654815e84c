/** Test support: a small symmetric world, and records in it. */
import type { Claim } from '../domain/claim.ts';
import type { Incident } from '../domain/incident.ts';
import { otherParty, type PartyId } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import type { Whereabouts } from '../domain/whereabouts.ts';
import type { Xy } from './coordinates.ts';
import { type World, worldFrom } from './world.ts';

/** The border runs north along this meridian; all lies the same on both sides of it. */
export const MERIDIAN = 46;

const box = (west: number, south: number, east: number, north: number): Xy[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const region = (id: string, country: string, ring: Xy[], more: object = {}) => ({
  type: 'Feature',
  properties: { id, country, kind: 'region', ...more },
  geometry: { type: 'Polygon', coordinates: [ring] },
});

/** @param from what it was traced from: the ids of sources */
export const stretch = (
  id: string,
  line: Xy[],
  error_m: number | null = 100,
  from: string[] = ['survey'],
) => {
  const [armenia, azerbaijan] = id.split('-');
  const traced = Object.fromEntries(from.map((source) => [`traced_${source}_km`, 1]));
  return {
    type: 'Feature',
    properties: { id, armenia, azerbaijan, year: 2026, error_m, ...traced },
    geometry: { type: 'LineString', coordinates: line },
  };
};

export const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });

const meridian = (south: number, north: number, at = MERIDIAN): Xy[] => [
  [at, south],
  [at, (south + north) / 2],
  [at, north],
];

export const place = (id: string, lon: number, lat: number, extent?: number): Place => ({
  id,
  kind: 'village',
  names: { en: id },
  position: { lon, lat },
  positionSource: 'a test',
  regions: [],
  ...(extent === undefined ? {} : { extent: { metres: extent, source: 'a test' } }),
});

export const regionFiles = [
  collection(
    region('west', 'AM', box(45.5, 40, 46, 40.4)),
    region('isle', 'AM', box(46.6, 40.1, 46.65, 40.15), { kind: 'exclave', region: 'west' }),
    region('upwest', 'AM', box(45.5, 40.4, 46, 40.6)),
  ),
  collection(
    region('east', 'AZ', box(46, 40, 46.5, 40.4)),
    region('upeast', 'AZ', box(46, 40.4, 46.5, 40.6)),
    region('elsewhere', 'GE', box(44, 42, 45, 43)),
  ),
];

/** The northern stretch was traced from two sources, of which one states no error. */
export const osmFile = collection(
  stretch('west-east', meridian(40, 40.4)),
  stretch('upwest-upeast', meridian(40.4, 40.6), null, ['survey', 'untagged']),
);

/** The other source draws the line 0.01° to the east, and does not have the northern stretch. */
export const naturalEarthFile = collection(
  stretch('west-east', meridian(40, 40.4, 46.01), 1000, []),
);

const places = [
  place('west-village', 45.95371, 40.21234),
  place('east-village', 46.04629, 40.21234),
  place('east-town', 46.1, 40.3, 2000),
  { ...place('nowhere', 46, 40), position: undefined },
].map(({ position, ...rest }): Place => (position === undefined ? rest : { ...rest, position }));

export const smallWorld = (): World =>
  worldFrom({
    regions: regionFiles,
    borders: { osm: osmFile, 'natural-earth': naturalEarthFile },
    places,
  });

export const claim = (
  id: string,
  party: PartyId,
  whereabouts: Whereabouts,
  supersedes?: string,
): Claim => ({
  id,
  party,
  speaker: { en: 'A ministry' },
  account: { en: 'An account.' },
  whereabouts,
  citations: [{ source: 'a-source', words: 'speaker' }],
  ...(supersedes === undefined ? {} : { supersedes }),
});

export const record = (claims: Claim[], stretches: string[] = ['west-east']): Incident => ({
  id: '2021-05-27-test',
  kind: 'custody',
  title: { en: 'A test' },
  reportedFirst: 'unsettled',
  when: { start: '2021-05-27' },
  stretches,
  confidence: 'high',
  agreed: [],
  claims,
  changes: [{ date: '2021-05-28', what: { en: 'Written.' } }],
});

/** A record of two claims. */
export const between = (armenia: Whereabouts, azerbaijan: Whereabouts, stretches?: string[]) =>
  record([claim('a', 'armenia', armenia), claim('b', 'azerbaijan', azerbaijan)], stretches);

export const pointAt = (lon: number, lat: number): Whereabouts => ({
  kind: 'point',
  position: { lon, lat },
  stated: 'a test',
  datum: 'notStated',
  roundingMetres: 20,
});

export const silent: Whereabouts = { kind: 'notStated', reason: 'silent' };

/** A position mirrored at the border. */
export const mirrored = ([lon, lat]: Xy): Xy => [2 * MERIDIAN - lon, lat];

const otherSide: Readonly<Record<string, string>> = {
  west: 'east',
  east: 'west',
  'west-village': 'east-village',
  'east-village': 'west-village',
};
const swapped = (ids: string[]): string[] => ids.map((id) => otherSide[id] ?? id);

/** The same words from the other side of the mirror. */
export function mirrorOf(where: Whereabouts): Whereabouts {
  switch (where.kind) {
    case 'point': {
      const [lon, lat] = mirrored([where.position.lon, where.position.lat]);
      return { ...where, position: { lon, lat } };
    }
    case 'place':
    case 'toward':
      return { ...where, places: swapped(where.places) };
    case 'borderZone':
    case 'region':
      return { ...where, regions: swapped(where.regions) };
    case 'insideBorder':
    case 'ownSide':
      return { ...where, side: otherParty(where.side) };
    case 'notStated':
      return where;
  }
}
