import { expect, test } from 'vitest';
import { destination, inverse, lengthOf, metresBetween } from './geodesic.ts';

// Published with GeographicLib: GeodSolve0 and GeodSolve1 of its test suite.
test('solves the inverse problem as published (New York to Paris)', () => {
  const { metres, azimuth } = inverse([-73.8, 40.6], [2.55, 49.01666667]);
  expect(metres).toBeCloseTo(5_853_226, 0);
  expect(azimuth).toBeCloseTo(53.47022, 5);
});

test('solves the direct problem as published', () => {
  const [lon, lat] = destination([-73.77888889, 40.63972222], 53.5, 5_850_000);
  expect(lon).toBeCloseTo(2.56106, 5);
  expect(lat).toBeCloseTo(49.01467, 5);
});

// C. F. F. Karney, "Algorithms for geodesics", 2013, table 3: nearly antipodal points.
test('converges for nearly antipodal points', () => {
  expect(metresBetween([0, -30], [179.8, 29.9])).toBeCloseTo(19_989_832.82761, 4);
});

test('adds up the length of a line', () => {
  const line: [number, number][] = [
    [46, 40],
    [46, 40.1],
    [46, 40.2],
  ];
  expect(lengthOf(line)).toBeCloseTo(metresBetween([46, 40], [46, 40.2]), 3);
});
