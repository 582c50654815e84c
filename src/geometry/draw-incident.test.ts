import { describe, expect, test } from 'vitest';
import { marker as markerSchema } from '../domain/dataset.ts';
import { measure } from '../domain/measure.ts';
import { claimShape } from '../domain/shape.ts';
import type { Whereabouts } from '../domain/whereabouts.ts';
import { boxOf, verticesOf } from './coordinates.ts';
import { drawIncident, type IncidentDrawing } from './draw-incident.ts';
import {
  between,
  claim,
  MERIDIAN,
  mirrored,
  mirrorOf,
  pointAt,
  record,
  silent,
  smallWorld,
} from './fixture.ts';
import { metresBetween } from './geodesic.ts';

const world = smallWorld();

const PAIRS: [string, Whereabouts, Whereabouts][] = [
  ['points', pointAt(45.98, 40.1), pointAt(46.01, 40.13)],
  [
    'a line and a point',
    { kind: 'insideBorder', side: 'armenia', metres: 800 },
    pointAt(46.01, 40.13),
  ],
  [
    'a zone and a place',
    { kind: 'borderZone', regions: ['west'] },
    { kind: 'place', places: ['east-village'] },
  ],
  [
    'a region and a direction',
    { kind: 'region', regions: ['west'] },
    { kind: 'toward', places: ['east-village'] },
  ],
  ['own side and silence', { kind: 'ownSide', side: 'armenia' }, silent],
];

const shapeOf = ({ shapes }: IncidentDrawing, id: string) =>
  shapes.find(({ claim }) => claim === id);

describe('drawIncident', () => {
  test.each(PAIRS)('%s: swapping the sides mirrors the result', (_, one, other) => {
    const seen = drawIncident(between(one, other), world);
    const swapped = drawIncident(between(mirrorOf(other), mirrorOf(one)), world);
    expect(metresBetween(mirrored(seen.marker.at), swapped.marker.at)).toBeLessThan(5);
    const [w, s, e, n] = seen.extent;
    const [mw, mn] = mirrored([e, n]);
    const [me, ms] = mirrored([w, s]);
    [mw, ms, me, mn].forEach((v, i) => {
      expect(swapped.extent[i]).toBeCloseTo(v, 3);
    });
    for (const [mine, theirs] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const here = shapeOf(seen, mine);
      const there = shapeOf(swapped, theirs);
      expect(there?.form).toBe(here?.form);
      expect(there?.parts.length).toBe(here?.parts.length);
      const said = mine === 'a' ? one : other;
      expect(here === undefined, mine).toBe(said.kind === 'notStated');
      if (here === undefined || there === undefined) continue;
      expect(metresBetween(mirrored(here.anchor), there.anchor)).toBeLessThan(150);
      const box = boxOf(here.parts.flatMap(verticesOf).map(mirrored));
      boxOf(there.parts.flatMap(verticesOf)).forEach((v, i) => {
        expect(Math.abs(v - (box[i] ?? 0))).toBeLessThan(0.002);
      });
    }
  });

  test.each(PAIRS)(
    '%s: the same record gives the same result whatever was drawn before, and fits the schemas',
    (_, one, other) => {
      const incident = between(one, other);
      const first = drawIncident(incident, world);
      expect(drawIncident(structuredClone(incident), smallWorld())).toEqual(first);
      expect(markerSchema.parse(first.marker)).toEqual(first.marker);
      for (const shape of first.shapes) expect(claimShape.parse(shape)).toEqual(shape);
      for (const figure of first.measures) expect(measure.parse(figure)).toEqual(figure);
    },
  );

  test('draws every claim that states a place, and only those', () => {
    const { shapes } = drawIncident(
      record([
        claim('a1', 'armenia', { kind: 'borderZone', regions: ['west'] }),
        claim('a2', 'armenia', { kind: 'insideBorder', side: 'armenia', metres: 800 }, 'a1'),
        claim('a3', 'armenia', silent),
        claim('b1', 'azerbaijan', { kind: 'toward', places: ['east-village'] }),
        claim('b2', 'azerbaijan', pointAt(46.01, 40.1), 'b1'),
      ]),
      world,
    );
    expect(shapes.map(({ claim }) => claim)).toEqual(['a1', 'a2', 'b1', 'b2']);
  });

  test('draws nothing where nothing is stated, and marks the middle of the stretch', () => {
    const { shapes, marker, measures } = drawIncident(between(silent, silent), world);
    expect(shapes).toEqual([]);
    expect(metresBetween(marker.at, [MERIDIAN, 40.2])).toBeLessThan(60);
    expect(measures).toHaveLength(1);
  });

  test('tells the anchors apart where both sides name one village', () => {
    const village: Whereabouts = { kind: 'place', places: ['west-village'] };
    const { shapes } = drawIncident(between(village, village), world);
    const [a, b] = shapes;
    if (a === undefined || b === undefined) throw new Error('two shapes expected');
    expect(metresBetween(a.anchor, b.anchor)).toBeGreaterThanOrEqual(300);
  });
});
