/** What is known of the ground, and that the geodata says the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import geodesic from 'geographiclib-geodesic';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { area, areas, GEODATA, linesOf, osmBorder, property, read, ringsOf } from './files.ts';

const wgs84 = geodesic.Geodesic.WGS84;

/** Geodesic area in km², holes taken off by their winding. */
const km2 = (feature: Feature): number =>
  ringsOf(feature).reduce((sum, ring) => {
    const polygon = wgs84.Polygon(false);
    for (const [lon = 0, lat = 0] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
    return sum + (polygon.Compute(false, true).area ?? Number.NaN) / 1e6;
  }, 0);

const contains = (region: Feature, lon: number, lat: number): boolean =>
  (region.geometry.type === 'Polygon' || region.geometry.type === 'MultiPolygon') &&
  booleanPointInPolygon([lon, lat], region.geometry);

describe('areas', () => {
  it('Gegharkunik with Artsvashen has 5,349 km² within 1.5 %', () => {
    const total = km2(area('gegharkunik')) + km2(area('artsvashen'));
    expect(Math.abs(total / 5349 - 1)).toBeLessThan(0.015);
  });

  it('Syunik has 4,506 km² within 1.5 %', () => {
    expect(Math.abs(km2(area('syunik')) / 4506 - 1)).toBeLessThan(0.015);
  });

  it('are written as they measure', () => {
    for (const feature of areas) {
      expect(Math.abs(Number(feature.properties?.['area_km2']) - km2(feature))).toBeLessThan(0.06);
    }
  });
});

describe('exclaves', () => {
  it('Artsvashen is a feature of its own, flagged, not in the main body, with a note', () => {
    const artsvashen = area('artsvashen');
    expect(artsvashen.properties).toMatchObject({
      exclave: true,
      kind: 'exclave',
      region: 'gegharkunik',
      party: 'armenia',
    });
    expect(property(artsvashen, 'note')).not.toBe('');
    expect(contains(artsvashen, 45.52, 40.63)).toBe(true);
    expect(contains(area('gegharkunik'), 45.52, 40.63)).toBe(false);
  });

  it('nothing else is flagged but exclaves', () => {
    const flagged = areas.filter((f) => f.properties?.['exclave'] === true);
    expect(flagged.map((f) => property(f, 'kind'))).toEqual(flagged.map(() => 'exclave'));
    expect(flagged.map((f) => property(f, 'party')).sort()).toEqual([
      'armenia',
      'azerbaijan',
      'azerbaijan',
    ]);
  });
});

describe('the gazetteer', () => {
  const places = z
    .array(
      z.object({
        id: z.string(),
        kind: z.string(),
        position: z.object({ lon: z.number(), lat: z.number() }).optional(),
        regions: z.array(z.string()).optional(),
      }),
    )
    .parse(parse(readFileSync(join(GEODATA, 'places.yaml'), 'utf8')));
  const settled = places.flatMap(({ id, kind, position, regions }) =>
    position && regions?.length && ['village', 'town', 'settlement'].includes(kind)
      ? [{ id, ...position, regions }]
      : [],
  );

  it('has the villages of the border', () => {
    expect(settled.length).toBeGreaterThan(30);
  });

  it.each(settled)('$id lies in $regions', ({ lon, lat, regions }) => {
    const found = areas.filter((region) => contains(region, lon, lat));
    expect(found).toHaveLength(1);
    expect(regions).toContain(found.map((f) => property(f, 'id'))[0]);
  });
});

describe('Yukhari Ayrim', () => {
  const point = read('regions/kelbajar.geojson').features.find(
    (f) => property(f, 'kind') === 'place',
  );
  const [lon = 0, lat = 0] = point?.geometry.type === 'Point' ? point.geometry.coordinates : [];

  it('is a point of Kelbajar with its names and the source of its position', () => {
    expect(point?.properties).toMatchObject({ id: 'yukhari-ayrim', name_az: 'Yuxarı Ayrım' });
    expect(point && property(point, 'position_source')).not.toBe('');
    expect(contains(area('kelbajar'), lon, lat)).toBe(true);
  });

  it('is 3.2 km from the border', () => {
    const nearest = Math.min(
      ...osmBorder.flatMap(linesOf).flatMap((line) =>
        line.slice(1).flatMap(([bx = 0, by = 0], i) => {
          const [ax = 0, ay = 0] = line[i] ?? [];
          return Array.from({ length: 21 }, (_, k) => {
            const t = k / 20;
            return Math.hypot(ax + t * (bx - ax) - lon, ay + t * (by - ay) - lat) < 0.1
              ? (wgs84.Inverse(lat, lon, ay + t * (by - ay), ax + t * (bx - ax)).s12 ?? Infinity)
              : Infinity;
          });
        }),
      ),
    );
    expect(Math.abs(nearest - 3200)).toBeLessThan(100);
  });
});

describe('the two border sources', () => {
  const other = read('borders/natural-earth.geojson').features;

  it('have the same stretches', () => {
    expect(other.map((f) => property(f, 'id')).sort()).toEqual(
      osmBorder.map((f) => property(f, 'id')).sort(),
    );
  });

  it('say by themselves how far they are off', () => {
    for (const f of osmBorder)
      expect(Number(f.properties?.['simplification_m'])).toBeLessThanOrEqual(11);
    for (const f of other) expect(Number(f.properties?.['error_m'])).toBeGreaterThan(500);
  });

  it.each([
    ['gegharkunik-kelbajar', 'armenia'],
    ['syunik-lachin', 'armenia'],
    ['syunik-nakhchivan', 'azerbaijan'],
    ['vayots-dzor-nakhchivan', 'azerbaijan'],
  ])('%s has %s in the west', (id, west) => {
    for (const lines of [osmBorder, other]) {
      expect(property(lines.find((f) => property(f, 'id') === id) ?? area(id), 'west')).toBe(west);
    }
  });
});

it('the basemap has the places and lakes the map needs, with names', () => {
  const places = read('basemap/places.geojson').features.map((f) => property(f, 'name_en'));
  for (const name of [
    'Vardenis',
    'Jermuk',
    'Goris',
    'Kapan',
    'Ganja',
    'Nakhchivan',
    'Sisian',
    'Gavar',
    'Sevan',
  ]) {
    expect(places.filter((place) => place === name)).toHaveLength(1);
  }
  const sev = read('basemap/lakes.geojson').features.find((f) => property(f, 'id') === 'sev-lich');
  expect(sev && contains(sev, 46.2318, 39.5995)).toBe(true);
  expect(sev && Math.abs(km2(sev) - 1.99)).toBeLessThan(0.05);
});
