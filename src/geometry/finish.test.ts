import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { expect, test } from 'vitest';
import { type Line, verticesOf } from './coordinates.ts';
import { areaGeometry, lineGeometry, roundXy, signedArea } from './finish.ts';

const clockwise: Line = [
  [46, 40],
  [46, 40.1],
  [46.1, 40.1],
  [46.1, 40],
  [46, 40],
];
const anticlockwise = clockwise.toReversed();
const sliver: Line = [
  [46, 40],
  [46.001, 40],
  [46.001, 40.00001],
  [46, 40],
];

test('rounds to five decimals and drops what becomes equal', () => {
  expect(roundXy([46.1234567, 39.9999999])).toEqual([46.12346, 40]);
  const geometry = lineGeometry([
    [
      [46, 40],
      [46.000001, 40],
      [46.1, 40],
    ],
  ]);
  expect(geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [46, 40],
      [46.1, 40],
    ],
  });
});

test('winds exteriors counter-clockwise and holes clockwise', () => {
  const hole = anticlockwise.map(([x, y]): [number, number] => [
    46.02 + (x - 46) / 2,
    40.02 + (y - 40) / 2,
  ]);
  const geometry = areaGeometry([[clockwise, hole]]);
  if (geometry?.type !== 'Polygon') throw new Error('no polygon');
  const [exterior = [], inner = []] = geometry.coordinates;
  expect(signedArea(exterior)).toBeGreaterThan(0);
  expect(signedArea(inner)).toBeLessThan(0);
});

test('drops slivers, and says when nothing is left', () => {
  expect(areaGeometry([[clockwise], [sliver]])?.type).toBe('Polygon');
  expect(areaGeometry([[sliver]])).toBeUndefined();
  expect(areaGeometry([])).toBeUndefined();
  expect(
    lineGeometry([
      [
        [46, 40],
        [46.000001, 40],
      ],
    ]),
  ).toBeUndefined();
});

test('leaves no ring that rounding has made cross itself, and no polygon that laps over another', () => {
  // A tooth whose tip comes within half a unit of the grid of the opposite edge.
  const tooth: Line = [
    [46, 40],
    [46.1, 40.000034],
    [46.1, 40.1],
    [46.06, 40.1],
    [46.050003, 40.0000206],
    [46.04, 40.1],
    [46, 40.1],
    [46, 40],
  ];
  const square = (west: number): Line => [
    [west, 41],
    [west + 0.1, 41],
    [west + 0.1, 41.1],
    [west, 41.1],
    [west, 41],
  ];
  for (const area of [
    [[tooth]],
    [[square(46)], [square(46.100004)]],
    [[square(46)], [square(46.05)]],
  ]) {
    const geometry = areaGeometry(area);
    expect(IsValidOp.isValid(new GeoJSONReader(new GeometryFactory()).read(geometry))).toBe(true);
    for (const position of geometry === undefined ? [] : verticesOf(geometry))
      expect(roundXy(position)).toEqual(position);
  }
});
