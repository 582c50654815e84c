/** The regions form a planar mosaic: no overlap, no gap, and the border is made of their own edges. */

import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { featureCollection } from '@turf/helpers';
import intersect from '@turf/intersect';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { PARTY_COUNTRIES } from '../../domain/party.ts';
import { area, areas, linesOf, osmBorder, property, read, ringsOf } from './files.ts';
import { conflicts, directedKey, type Edge, edgesOf, reversed, toGrid } from './planar.ts';

const isPolygonal = (f: Feature): f is Feature<Polygon | MultiPolygon> =>
  f.geometry.type === 'Polygon' || f.geometry.type === 'MultiPolygon';

const owners = new Map<string, string[]>();
for (const feature of areas) {
  for (const edge of ringsOf(feature).flatMap(edgesOf)) {
    const key = directedKey(edge);
    owners.set(key, [...(owners.get(key) ?? []), property(feature, 'id')]);
  }
}
const ownersOf = (edge: Edge): string[] => owners.get(directedKey(edge)) ?? [];

/** A point just left of a ring's edge, that is inside the ring's area. */
const beside = (ring: Position[]): Position => {
  const [[ax, ay], [bx, by]] = edgesOf(ring).reduce((long, edge) =>
    size(edge) > size(long) ? edge : long,
  );
  const n = Math.hypot(bx - ax, by - ay);
  return [((ax + bx) / 2 - (by - ay) / n) / 1e5, ((ay + by) / 2 + (bx - ax) / n) / 1e5];
};
const size = ([a, b]: Edge): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

describe('the mosaic of regions', () => {
  it('has no edges that cross or touch between their ends, within a region or between two', () => {
    expect(conflicts(areas.flatMap((f) => ringsOf(f).flatMap(edgesOf)))).toEqual([]);
  });

  it('has each edge at most once in each direction: a shared edge belongs to two regions', () => {
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('has no region inside another: a point beside each ring lies in its own region alone', () => {
    for (const feature of areas) {
      for (const ring of ringsOf(feature)) {
        const inside = areas.filter(
          (f) => isPolygonal(f) && booleanPointInPolygon(beside(ring), f),
        );
        expect(inside.map((f) => property(f, 'id'))).toEqual([property(feature, 'id')]);
      }
    }
  });

  it.each(osmBorder.map((f) => [property(f, 'armenia'), property(f, 'azerbaijan')]))(
    '%s and %s have no area in common',
    (armenia = '', azerbaijan = '') => {
      const pair = [area(armenia), area(azerbaijan)].filter(isPolygonal);
      expect(pair).toHaveLength(2);
      expect(intersect(featureCollection(pair))).toBeNull();
    },
  );
});

describe('the border by OpenStreetMap', () => {
  it.each(osmBorder.map((f) => ({ id: property(f, 'id'), stretch: f })))(
    '$id is made of edges of both regions, Armenia on the left',
    ({ stretch }) => {
      const edges = linesOf(stretch).flatMap(edgesOf);
      expect(edges.length).toBeGreaterThan(0);
      for (const edge of edges) {
        expect(ownersOf(edge)).toEqual([property(stretch, 'armenia')]);
        expect(ownersOf(reversed(edge))).toEqual([property(stretch, 'azerbaijan')]);
      }
    },
  );

  it('leaves out no edge that the two countries share, but those of exclaves', () => {
    const drawn = new Set(osmBorder.flatMap(linesOf).flatMap(edgesOf).map(directedKey));
    const exclave = new Set(
      areas.filter((f) => f.properties?.['exclave'] === true).map((f) => property(f, 'id')),
    );
    const country = new Map(areas.map((f) => [property(f, 'id'), property(f, 'country')]));
    const shared = areas
      .filter((f) => property(f, 'country') === 'AM' && !exclave.has(property(f, 'id')))
      .flatMap((f) => ringsOf(f).flatMap(edgesOf))
      .filter((edge) =>
        ownersOf(reversed(edge)).some((id) => country.get(id) === 'AZ' && !exclave.has(id)),
      );
    expect(shared.length).toBeGreaterThan(1000);
    expect(shared.filter((edge) => !drawn.has(directedKey(edge)))).toEqual([]);
  });
});

describe('the countries of the basemap', () => {
  const countries = read('basemap/countries.geojson').features;

  it('have the regions’ own edges where Armenia and Azerbaijan meet', () => {
    const edges = new Map(
      countries.map((f) => [
        property(f, 'id'),
        new Set(ringsOf(f).flatMap(edgesOf).map(directedKey)),
      ]),
    );
    for (const edge of osmBorder.flatMap(linesOf).flatMap(edgesOf)) {
      expect(edges.get('AM')?.has(directedKey(edge))).toBe(true);
      expect(edges.get('AZ')?.has(directedKey(reversed(edge)))).toBe(true);
    }
  });

  it('have no vertex of Armenia’s or Azerbaijan’s that is not a region’s', () => {
    const known = new Set(areas.flatMap((f) => ringsOf(f).flat()).map((p) => toGrid(p).join()));
    const strange = countries
      .filter((f) => PARTY_COUNTRIES.some((country) => country === property(f, 'id')))
      .flatMap((f) => ringsOf(f).flat())
      .filter((p) => !known.has(toGrid(p).join()));
    expect(strange).toEqual([]);
  });

  it('do not cross each other', () => {
    expect(conflicts(countries.flatMap((f) => ringsOf(f).flatMap(edgesOf)))).toEqual([]);
  });
});

it('no lake crosses itself or another', () => {
  const lakes = read('basemap/lakes.geojson').features;
  expect(conflicts(lakes.flatMap((f) => ringsOf(f).flatMap(edgesOf)))).toEqual([]);
});
