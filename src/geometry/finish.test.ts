import { expect, test } from 'vitest';
import type { Line } from './coordinates.ts';
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
