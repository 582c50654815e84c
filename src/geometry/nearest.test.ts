import { expect, test } from 'vitest';
import type { Area, Line } from './coordinates.ts';
import { inArea, linesCross, nearestOnLines } from './nearest.ts';

const bend: Line = [
  [0, 0],
  [10, 0],
  [10, 10],
];
const ring: Line = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const hole: Line = ring.map(([x, y]) => [3 + x * 0.4, 3 + y * 0.4]);

test('finds the foot of the perpendicular, or the nearest end', () => {
  expect(nearestOnLines([4, 3], [bend])).toEqual({ at: [4, 0], metres: 3 });
  expect(nearestOnLines([-3, -4], [bend])).toEqual({ at: [0, 0], metres: 5 });
  expect(nearestOnLines([13, 5], [bend])).toEqual({ at: [10, 5], metres: 3 });
});

test('takes a line of one vertex as a point, and nothing as nothing', () => {
  expect(nearestOnLines([3, 4], [[[0, 0]]])).toEqual({ at: [0, 0], metres: 5 });
  expect(nearestOnLines([3, 4], [])).toBeUndefined();
  expect(nearestOnLines([3, 4], [[]])).toBeUndefined();
});

test('knows the inside of an area from its holes', () => {
  const area: Area = [[ring, hole]];
  expect(inArea([1, 1], area)).toBe(true);
  expect(inArea([5, 5], area)).toBe(false);
  expect(inArea([11, 5], area)).toBe(false);
});

test('knows whether lines cross', () => {
  expect(
    linesCross(
      [bend],
      [
        [
          [5, -1],
          [5, 1],
        ],
      ],
    ),
  ).toBe(true);
  expect(
    linesCross(
      [bend],
      [
        [
          [5, 1],
          [5, 3],
        ],
      ],
    ),
  ).toBe(false);
});
