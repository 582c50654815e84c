import { expect, test } from 'vitest';
import type { Xy } from './coordinates.ts';
import { metresBetween } from './geodesic.ts';
import { planarDistance } from './nearest.ts';
import { planeAt } from './plane.ts';

const plane = planeAt([46, 40]);
const corners: Xy[] = [
  [45.2, 39.4],
  [46.9, 39.5],
  [46.8, 40.7],
  [45.3, 40.6],
];

test('comes back to where it started', () => {
  for (const corner of corners) {
    const [lon, lat] = plane.from(plane.to(corner));
    expect(lon).toBeCloseTo(corner[0], 9);
    expect(lat).toBeCloseTo(corner[1], 9);
  }
});

test('has east and north as x and y', () => {
  expect(plane.to([46.1, 40])[0]).toBeGreaterThan(8000);
  expect(plane.to([46, 40.1])[1]).toBeGreaterThan(11000);
});

test('keeps distances within 0.01 % over a stretch of the border', () => {
  for (const a of corners) {
    for (const b of corners) {
      const metres = metresBetween(a, b);
      expect(Math.abs(planarDistance(plane.to(a), plane.to(b)) - metres)).toBeLessThanOrEqual(
        metres * 1e-4,
      );
    }
  }
});
