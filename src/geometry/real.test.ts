/** On the generated geodata: known values, and properties that only a real border can break. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Whereabouts } from '../domain/whereabouts.ts';
import { areaOf, type Line, verticesOf, type Xy } from './coordinates.ts';
import { drawIncident } from './draw-incident.ts';
import { signedArea } from './finish.ts';
import { between, claim, place, pointAt, record, silent } from './fixture.ts';
import { metresBetween } from './geodesic.ts';
import { contains, sideAt } from './locate.ts';
import { nearestOnLines } from './nearest.ts';
import { planeAt } from './plane.ts';
import { linesAlong, sceneOf } from './scene.ts';
import { drawingOf } from './shape-of.ts';
import { worldFrom } from './world.ts';

const geodata = join(import.meta.dirname, '../../geodata');
const read = (path: string): unknown => JSON.parse(readFileSync(join(geodata, path), 'utf8'));
const world = worldFrom({
  regions: readdirSync(join(geodata, 'regions')).map((name) => read(`regions/${name}`)),
  borders: {
    osm: read('borders/osm.geojson'),
    'natural-earth': read('borders/natural-earth.geojson'),
  },
  places: [place('yukhari-ayrim', 46, 40.14472), place('sev-lich', 46.23167, 39.59806, 1600)],
});
const AYRIM: Xy = [46, 40.14472];
const STATED: Xy = [45.968611, 40.151667];
const allLines = [...world.borders.osm.values()].flatMap(({ lines }) => lines);

describe('known values', () => {
  const scene = sceneOf(['gegharkunik-kelbajar'], world);
  const lines = linesAlong(scene.stretches).map(scene.plane.line);
  const footOf = (position: Xy): Xy => {
    const found = nearestOnLines(scene.plane.to(position), lines);
    if (found === undefined) throw new Error('no line');
    return scene.plane.from(found.at);
  };

  test('Yukhari Ayrim is 3.2 km ± 0.1 from OpenStreetMap’s line, at 40.16296 N 45.97052 E', () => {
    const foot = footOf(AYRIM);
    expect(Math.abs(metresBetween(AYRIM, foot) - 3200)).toBeLessThan(100);
    expect(metresBetween(foot, [45.97052, 40.16296])).toBeLessThan(50);
  });

  test('the point stated on 27 May 2021 is 236 to 625 m from the line, as from other open lines', () => {
    const metres = metresBetween(STATED, footOf(STATED));
    expect(metres).toBeGreaterThan(236);
    expect(metres).toBeLessThan(625);
    expect(sideAt(STATED, world)).toBe('azerbaijan');
  });

  test('the measures say the same', () => {
    const { measures } = drawIncident(
      record(
        [
          claim('a', 'armenia', { kind: 'insideBorder', side: 'armenia', metres: 800 }),
          claim('b1', 'azerbaijan', { kind: 'place', places: ['yukhari-ayrim'] }),
          claim('b2', 'azerbaijan', pointAt(...STATED), 'b1'),
        ],
        ['gegharkunik-kelbajar'],
      ),
      world,
    );
    const toOsm = (id: string) =>
      measures.find((m) => m.kind === 'toLine' && m.border === 'osm' && m.claim === id);
    expect(toOsm('a')).toMatchObject({ metres: 800 });
    expect(toOsm('b1')).toMatchObject({ metres: 3200 });
    // The line is traced from LSIB, within 100 m: √(20² + 100²), rounded up.
    expect(toOsm('b2')).toMatchObject({ metres: 580, errorMetres: 110, tracedFrom: ['lsib'] });
    expect(measures[0]).toMatchObject({ kind: 'betweenClaims', metres: 1380, errorMetres: 110 });
  });
});

/** Where each part of a line is tested: its vertices and the middles of its segments. */
const along = (line: Line): Xy[] =>
  line.flatMap((p, i): Xy[] => {
    const next = line[i + 1];
    return next === undefined ? [p] : [p, [(p[0] + next[0]) / 2, (p[1] + next[1]) / 2]];
  });

describe.each([
  ['gegharkunik-kelbajar', 'armenia', 800],
  ['gegharkunik-kelbajar', 'azerbaijan', 800],
  ['syunik-zangilan', 'armenia', 3500],
  ['tavush-qazakh', 'azerbaijan', 300],
] as const)('the line along %s inside %s at %i m', (id, side, metres) => {
  const { plane, ...scene } = sceneOf([id], world);
  const drawing = drawingOf({ kind: 'insideBorder', side, metres }, { ...scene, plane });
  const points = (drawing?.parts ?? []).flatMap((part) =>
    part.type === 'LineString'
      ? along(part.coordinates)
      : part.type === 'MultiLineString'
        ? part.coordinates.flatMap(along)
        : [],
  );
  const border = allLines.map(plane.line);

  test('is that far from the border, within 1 % and the drawing’s 3 m', () => {
    expect(points.length).toBeGreaterThan(50);
    for (const point of points) {
      const found = nearestOnLines(plane.to(point), border)?.metres ?? 0;
      expect(Math.abs(found - metres)).toBeLessThan(metres * 0.01 + 5);
    }
  });

  test('lies on that side', () => {
    for (const point of points) expect(sideAt(point, world)).toBe(side);
  });
});

/** The simplest, the longest, the most winding (round exclaves), and one in two pieces. */
const STRETCHES = ['gegharkunik-kelbajar', 'syunik-lachin', 'tavush-qazakh', 'ararat-nakhchivan'];
const KINDS: [string, (armenia: string) => Whereabouts][] = [
  ['border zone', (armenia) => ({ kind: 'borderZone', regions: [armenia] })],
  ['own side', () => ({ kind: 'ownSide', side: 'armenia' })],
  ['region', (armenia) => ({ kind: 'region', regions: [armenia] })],
];

// Buffers of the longest stretches take seconds on a busy machine.
describe.each(KINDS)('a %s', { timeout: 60_000 }, (_, make) => {
  test.each(STRETCHES)('along %s is wound, closed and within its region', (id) => {
    const scene = sceneOf([id], world);
    const region = world.regions.get(scene.stretches[0]?.armenia ?? '');
    if (region === undefined) throw new Error(`no region along ${id}`);
    const { parts = [] } = drawingOf(make(region.id), scene) ?? {};
    expect(parts.length).toBeGreaterThan(0);
    for (const rings of parts.flatMap(areaOf)) {
      rings.forEach((ring, i) => {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring[0]).toEqual(ring.at(-1));
        expect(signedArea(ring) > 0).toBe(i === 0);
      });
    }
    const outline = region.main.flat().map(scene.plane.line);
    for (const vertex of parts.flatMap(verticesOf)) {
      if (contains(region.main, vertex)) continue;
      expect(nearestOnLines(scene.plane.to(vertex), outline)?.metres).toBeLessThan(31);
    }
  });
});

test('the marker of a lake on the line stands on the line, and its measure is borderline', () => {
  const lake: Whereabouts = { kind: 'place', places: ['sev-lich'] };
  const { marker, measures } = drawIncident(between(lake, silent, ['syunik-lachin']), world);
  const plane = planeAt(marker.at);
  expect(nearestOnLines([0, 0], allLines.map(plane.line))?.metres).toBeLessThan(2);
  expect(measures.find(({ kind }) => kind === 'fallsIn')).toMatchObject({
    regions: ['lachin', 'syunik'],
    borderline: true,
  });
});
