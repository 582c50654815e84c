import { expect, test } from 'vitest';
import { CONVENTIONAL_RADIUS } from '../domain/place.ts';
import { circle, discOf, roundingOf } from './disc.ts';
import { place } from './fixture.ts';
import { metresBetween } from './geodesic.ts';

test('reads a position’s rounding off its figures', () => {
  expect(roundingOf({ lon: 45.7, lat: 40 })).toBeGreaterThan(1000); // whole minutes
  expect(roundingOf({ lon: 46, lat: 40.14472 })).toBeCloseTo(19.5, 0); // whole seconds
  expect(roundingOf({ lon: 45.89625, lat: 40.18055 })).toBeLessThan(25);
  expect(roundingOf({ lon: 45.871759, lat: 40.171648 })).toBe(1);
});

test('takes half a stated extent as the radius', () => {
  expect(discOf(place('town', 46.12345, 40.12345, 2000))).toMatchObject({
    radius: 1000,
    stated: true,
  });
});

test('takes the convention where none is stated, larger for a coarse position', () => {
  const fine = discOf(place('village', 46.123457, 40.123457));
  expect(fine?.radius).toBeCloseTo(CONVENTIONAL_RADIUS, 0);
  expect(fine?.stated).toBe(false);
  expect(discOf(place('lake', 45.7, 40))?.radius).toBeGreaterThan(1.2 * CONVENTIONAL_RADIUS);
});

test('has no disc for a place without a position', () => {
  const { position: _, ...without } = place('nowhere', 46, 40);
  expect(discOf(without)).toBeUndefined();
});

test('draws a closed geodesic circle', () => {
  const [[ring = []] = []] = circle([46, 40], 1500);
  expect(ring.length).toBeGreaterThan(30);
  expect(ring[0]).toEqual(ring.at(-1));
  for (const vertex of ring) expect(metresBetween([46, 40], vertex)).toBeCloseTo(1500, 6);
});
