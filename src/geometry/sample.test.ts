import { expect, test } from 'vitest';
import type { Line } from './coordinates.ts';
import { planarDistance } from './nearest.ts';
import { everyStep, halfWay, planeLength } from './sample.ts';

const line: Line = [
  [0, 0],
  [100, 0],
  [100, 35],
];

test('adds points until none is further than a step, and keeps the vertices', () => {
  const points = everyStep(line, 20);
  points.slice(1).forEach((point, i) => {
    expect(planarDistance(point, points[i] ?? [0, 0])).toBeLessThanOrEqual(20);
  });
  for (const vertex of line) expect(points).toContainEqual(vertex);
  expect(planeLength(points)).toBeCloseTo(135, 9);
});

test('finds the middle by length, not by vertices', () => {
  expect(halfWay(line)).toEqual([67.5, 0]);
  expect(halfWay([[3, 4]])).toEqual([3, 4]);
  expect(() => halfWay([])).toThrow();
});
