import { expect, test } from 'vitest';
import { combined, rounded } from './error.ts';

test('combines independent errors as the root of the sum of their squares', () => {
  expect(combined(3, 4)).toBe(5);
  expect(combined(20)).toBe(20);
});

test('does not know the whole of errors of which one is not known', () => {
  expect(combined(20, null)).toBeNull();
  expect(combined(null)).toBeNull();
});

test.each([
  [3203.4, 0, 3200],
  [577.6, 22, 580],
  [3203.4, 1500, 3200],
  [3253.4, 1500, 3300],
])('rounds %d of unknown error, at least %d, to %d', (metres, atLeast, told) => {
  expect(rounded(metres, null, atLeast)).toEqual({ metres: told, errorMetres: null });
});

test.each([
  [3203.4, 1500, 3200, 1500],
  [3203.4, 1501, 3200, 1600],
  [577.6, 22.1, 580, 25],
  [3.2, 1.4, 3, 2],
  [0, 0, 0, 0],
  [4444, 120, 4440, 120],
])('rounds %d ± %d to %d ± %d', (metres, error, told, toldError) => {
  expect(rounded(metres, error)).toEqual({ metres: told, errorMetres: toldError });
});
