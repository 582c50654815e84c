import { expect, it } from 'vitest';
import { retryAfter } from './retry-after.ts';

const NOW = Date.parse('2021-06-01T12:00:00Z');

it.each([
  ['120', 120_000],
  [' 5 ', 5000],
  ['0', 0],
  ['Tue, 01 Jun 2021 12:02:00 GMT', 120_000],
  ['Tue, 01 Jun 2021 11:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['2021-06-01', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j asks for %j ms', (header, wanted) => {
  expect(retryAfter(header, NOW)).toBe(wanted);
});
