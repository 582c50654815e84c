import { describe, expect, test } from 'vitest';
import {
  collection,
  naturalEarthFile,
  osmFile,
  regionFiles,
  smallWorld,
  stretch,
} from './fixture.ts';
import { regionAt, sideAt } from './locate.ts';
import { worldFrom } from './world.ts';

const borders = { osm: osmFile, 'natural-earth': naturalEarthFile };

describe('worldFrom', () => {
  test('sorts regions and stretches by id', () => {
    const world = smallWorld();
    expect([...world.regions.keys()]).toEqual(['west', 'upwest', 'east', 'upeast']);
    expect(world.regions.get('east')?.party).toBe('azerbaijan');
    expect(world.borders.osm.get('west-east')).toMatchObject({
      year: 2026,
      errorMetres: 100,
      tracedFrom: ['survey'],
    });
    expect(world.borders.osm.get('upwest-upeast')?.errorMetres).toBeNull();
    expect([...world.borders['natural-earth'].keys()]).toEqual(['west-east']);
  });

  test('keeps an exclave out of the main body and inside the region', () => {
    const west = smallWorld().regions.get('west');
    expect(west?.main).toHaveLength(1);
    expect(west?.whole).toHaveLength(2);
  });

  test('lists everything wrong at once', () => {
    const broken = collection({
      type: 'Feature',
      properties: { id: 'bad', country: 'AM', kind: 'region' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [46, 40],
            [46, 'x'],
          ],
        ],
      },
    });
    const make = () =>
      worldFrom({
        regions: [...regionFiles, broken, 'not GeoJSON', regionFiles[0]],
        borders: {
          osm: collection(
            stretch('west-atlantis', [
              [46, 40],
              [46, 41],
            ]),
          ),
          'natural-earth': {},
        },
        places: [],
      });
    expect(make).toThrow('regions[2].features[0].geometry');
    expect(make).toThrow('regions[3]: is not a GeoJSON FeatureCollection');
    expect(make).toThrow('west is there twice');
    expect(make).toThrow('west-atlantis names atlantis, which is no region of azerbaijan');
    expect(make).toThrow('borders.natural-earth: is not a GeoJSON FeatureCollection');
  });

  test('names a stretch that does not say what it was traced from, or how far it can be off', () => {
    const line: [number, number][] = [
      [46, 40],
      [46, 40.4],
    ];
    const make = (osm: object) => () =>
      worldFrom({ regions: regionFiles, borders: { ...borders, osm }, places: [] });
    expect(make(collection(stretch('west-east', line, 100, [])))).toThrow(
      'borders.osm: west-east does not say what it was traced from; add it to line-provenance.yaml and run: npm run geodata',
    );
    const bare = stretch('west-east', line);
    const { error_m: _, ...properties } = bare.properties;
    expect(make(collection({ ...bare, properties }))).toThrow(
      'borders.osm.features[0].properties.error_m: is no number; write the metres that the line can be off, or null',
    );
  });

  test('passes over other countries and gazetteer points', () => {
    const point = collection({
      type: 'Feature',
      properties: { id: 'village', country: 'AZ', kind: 'place' },
      geometry: { type: 'Point', coordinates: [46.1, 40.1] },
    });
    const world = worldFrom({ regions: [...regionFiles, point], borders, places: [] });
    expect(world.regions.has('village')).toBe(false);
    expect(world.regions.has('elsewhere')).toBe(false);
  });
});

describe('locate', () => {
  test('finds the region and side, exclaves included', () => {
    const world = smallWorld();
    expect(regionAt([45.9, 40.1], world)?.id).toBe('west');
    expect(regionAt([46.62, 40.12], world)?.id).toBe('west');
    expect(sideAt([46.1, 40.5], world)).toBe('azerbaijan');
    expect(sideAt([44, 40], world)).toBeUndefined();
  });
});
