import { expect, test } from 'vitest';
import type { Line } from './coordinates.ts';
import { type Figure, figureOf, metresTo, nearestPair } from './figure.ts';
import { planeAt } from './plane.ts';

const square = (x: number, y: number, size: number): Figure => {
  const ring: Line = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return { outline: [ring], area: [[ring]] };
};
const dot = (x: number, y: number): Figure => ({ outline: [[[x, y]]], area: [] });

test('is 0 away from what lies inside it', () => {
  expect(metresTo([5, 5], square(0, 0, 10))).toBe(0);
  expect(metresTo([13, 5], square(0, 0, 10))).toBe(3);
});

test('gives the nearest pair in the order asked for', () => {
  expect(nearestPair(square(0, 0, 10), dot(14, 5))).toEqual([
    [10, 5],
    [14, 5],
  ]);
  expect(nearestPair(dot(14, 5), square(0, 0, 10))).toEqual([
    [14, 5],
    [10, 5],
  ]);
});

test('has no pair where figures overlap, contain or cross each other', () => {
  expect(nearestPair(square(0, 0, 10), square(5, 5, 10))).toBeUndefined();
  expect(nearestPair(square(0, 0, 10), square(2, 2, 2))).toBeUndefined();
  expect(nearestPair(dot(5, 5), square(0, 0, 10))).toBeUndefined();
});

test('refuses to measure to nothing', () => {
  expect(() => nearestPair({ outline: [], area: [] }, dot(0, 0))).toThrow('empty figure');
});

test('lays every kind of geometry into the plane', () => {
  const plane = planeAt([46, 40]);
  const figure = figureOf(
    [
      { type: 'Point', coordinates: [46, 40] },
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [46, 40],
            [46.1, 40],
          ],
        ],
      },
      {
        type: 'Polygon',
        coordinates: [
          [
            [46, 40],
            [46.1, 40],
            [46.1, 40.1],
            [46, 40],
          ],
        ],
      },
    ],
    plane,
  );
  expect(figure.outline.map((line) => line.length)).toEqual([1, 2, 4]);
  expect(figure.area).toHaveLength(1);
});
