import { describe, expect, test } from 'vitest';
import type { ShapeGeometry } from '../domain/shape.ts';
import type { Whereabouts } from '../domain/whereabouts.ts';
import { areaOf, boxOf, verticesOf, type Xy } from './coordinates.ts';
import { MERIDIAN, pointAt, silent, smallWorld } from './fixture.ts';
import { metresBetween } from './geodesic.ts';
import { inArea } from './nearest.ts';
import { sceneOf } from './scene.ts';
import { drawingOf } from './shape-of.ts';
import { BORDER_ZONE_DEPTH, OWN_SIDE_DEPTH } from './strip.ts';

const scene = sceneOf(['west-east'], smallWorld());
const draw = (where: Whereabouts) => drawingOf(where, scene);
const partsOf = (where: Whereabouts): ShapeGeometry[] => draw(where)?.parts ?? [];
/** Stands in for a part that is not there, and fails every expectation. */
const noPart: ShapeGeometry = { type: 'Point', coordinates: [0, 0] };
const east = (part: ShapeGeometry): number => boxOf(verticesOf(part))[2];

/** Metres from the meridian that is the border. */
const fromLine = ([lon, lat]: Xy) => metresBetween([lon, lat], [MERIDIAN, lat]);

/** Every part but the first lies within the one before it, by its vertices. */
function expectNested(parts: readonly ShapeGeometry[]) {
  expect(parts.length).toBeGreaterThan(1);
  parts.slice(1).forEach((inner, i) => {
    const [w, s, e, n] = boxOf(verticesOf(parts[i] ?? inner));
    for (const [x, y] of verticesOf(inner)) {
      expect(x >= w - 1e-4 && x <= e + 1e-4 && y >= s - 1e-4 && y <= n + 1e-4).toBe(true);
    }
  });
}

test('a stated coordinate is a point', () => {
  expect(draw(pointAt(46.0123456, 40.2))).toEqual({
    form: 'point',
    edgeStated: true,
    parts: [{ type: 'Point', coordinates: [46.01235, 40.2] }],
  });
});

describe('a place', () => {
  test('of stated extent is a disc with an edge', () => {
    const drawing = draw({ kind: 'place', places: ['east-town'] });
    expect(drawing).toMatchObject({ form: 'disc', edgeStated: true });
    expect(drawing?.parts).toHaveLength(1);
    for (const vertex of verticesOf(drawing?.parts[0] ?? { type: 'Point', coordinates: [0, 0] })) {
      expect(Math.abs(metresBetween(vertex, [46.1, 40.3]) - 1000)).toBeLessThan(2);
    }
  });

  test('of no stated extent fades', () => {
    const drawing = draw({ kind: 'place', places: ['east-village'] });
    expect(drawing).toMatchObject({ form: 'disc', edgeStated: false });
    expectNested(drawing?.parts ?? []);
  });

  test('with others is one shape; one stated edge does not make the other stated', () => {
    const drawing = draw({ kind: 'place', places: ['east-village', 'east-town'] });
    expect(drawing?.edgeStated).toBe(false);
    expect(drawing?.parts.map((part) => areaOf(part).length)).toEqual([2, 2, 2, 2]);
  });

  test('without a position is not drawn', () => {
    expect(draw({ kind: 'place', places: ['nowhere'] })).toBeUndefined();
    expect(draw({ kind: 'toward', places: ['nowhere'] })).toBeUndefined();
  });
});

describe('toward a place', () => {
  const parts = partsOf({ kind: 'toward', places: ['east-village'] });

  test('begins at the line, stays on the place’s side and does not reach past it', () => {
    expectNested(parts);
    for (const part of parts) {
      const [w, , e] = boxOf(verticesOf(part));
      expect(w).toBeCloseTo(MERIDIAN, 4);
      expect(e).toBeLessThanOrEqual(46.04629 + 1e-4);
    }
  });

  test('fades before it gets there', () => {
    const reaches = parts.map(east);
    expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
    expect(new Set(reaches).size).toBe(parts.length);
  });

  test('a place on the line is drawn as itself', () => {
    const world = smallWorld();
    const village = world.places.get('east-village');
    if (village === undefined) throw new Error('no village');
    const places = new Map([['on-line', { ...village, position: { lon: 46.0012, lat: 40.2 } }]]);
    const on = drawingOf(
      { kind: 'toward', places: ['on-line'] },
      sceneOf(['west-east'], { ...world, places }),
    );
    const [w, , e] = boxOf(verticesOf(on?.parts[0] ?? { type: 'Point', coordinates: [0, 0] }));
    expect(w).toBeLessThan(MERIDIAN);
    expect(e).toBeGreaterThan(46.01);
  });
});

describe('a border zone', () => {
  const parts = partsOf({ kind: 'borderZone', regions: ['west'] });

  test('is the strip of the region along the record’s stretch', () => {
    expectNested(parts);
    const [outer = noPart] = parts;
    const [w, s, e, n] = boxOf(verticesOf(outer));
    expect(e).toBeCloseTo(MERIDIAN, 5);
    expect(Math.abs(fromLine([w, 40.2]) - BORDER_ZONE_DEPTH)).toBeLessThan(200);
    expect([s, n]).toEqual([40, 40.4]);
  });

  test('of a region that the record’s stretches do not touch follows that region’s own', () => {
    const [outer = noPart] = partsOf({ kind: 'borderZone', regions: ['upeast'] });
    expect(boxOf(verticesOf(outer))[1]).toBeCloseTo(40.4, 5);
  });

  test('of two regions is one shape', () => {
    const [outer = noPart] = partsOf({ kind: 'borderZone', regions: ['west', 'upwest'] });
    expect(outer.type).toBe('Polygon');
    expect(boxOf(verticesOf(outer))[3]).toBeCloseTo(40.6, 5);
  });
});

test('a side’s own ground is a shallower fading band', () => {
  const drawing = draw({ kind: 'ownSide', side: 'azerbaijan' });
  expect(drawing).toMatchObject({ form: 'strip', edgeStated: false });
  const [outer = noPart] = drawing?.parts ?? [];
  const [w, , e] = boxOf(verticesOf(outer));
  expect(w).toBeCloseTo(MERIDIAN, 5);
  expect(Math.abs(fromLine([e, 40.2]) - OWN_SIDE_DEPTH)).toBeLessThan(100);
});

test('a region is its main body, several are one shape', () => {
  const [west = noPart] = partsOf({ kind: 'region', regions: ['west'] });
  expect(boxOf(verticesOf(west))).toEqual([45.5, 40, 46, 40.4]);
  const [both = noPart] = partsOf({ kind: 'region', regions: ['west', 'upwest'] });
  expect(boxOf(verticesOf(both))).toEqual([45.5, 40, 46, 40.6]);
});

describe('a distance inside the border', () => {
  test.each(['armenia', 'azerbaijan'] as const)('is a line on the side of %s', (side) => {
    const drawing = draw({ kind: 'insideBorder', side, metres: 800 });
    expect(drawing).toMatchObject({ form: 'line', edgeStated: true });
    const [line = noPart] = drawing?.parts ?? [];
    expect(line.type).toBe('LineString');
    for (const [lon, lat] of verticesOf(line)) {
      expect(side === 'armenia' ? lon < MERIDIAN : lon > MERIDIAN).toBe(true);
      expect(Math.abs(fromLine([lon, lat]) - 800)).toBeLessThan(5);
    }
  });

  test('ends where another stretch is nearer', () => {
    const [line = noPart] = partsOf({ kind: 'insideBorder', side: 'armenia', metres: 800 });
    const [, s, , n] = boxOf(verticesOf(line));
    expect(s).toBeCloseTo(40, 2);
    expect(n).toBeCloseTo(40.4, 2);
    expect(n).toBeLessThan(40.401);
  });
});

test('nothing stated draws nothing', () => {
  expect(draw(silent)).toBeUndefined();
});

test.each<Whereabouts>([
  { kind: 'borderZone', regions: ['west'] },
  { kind: 'ownSide', side: 'armenia' },
])('$kind does not cover the other side', (where) => {
  const parts = partsOf(where);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) {
    expect(inArea([MERIDIAN + 0.0005, 40.2], areaOf(part))).toBe(false);
    expect(inArea([MERIDIAN - 0.0005, 40.2], areaOf(part))).toBe(true);
  }
});
