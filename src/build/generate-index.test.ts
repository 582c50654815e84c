import { expect, it } from 'vitest';
import { datasetIndex } from '../domain/dataset.ts';
import { capture } from '../ui/fixtures/capture.ts';
import { indexOf } from '../ui/fixtures/index-file.ts';
import { generateIndex } from './generate-index.ts';

const real = indexOf([capture]);
const [stretch] = real.stretches;
const lines = new Map([
  [
    stretch?.id ?? '',
    [
      [45.6, 40],
      [45.7, 40.1],
    ] as const,
  ],
]);
const made = generateIndex(400, 1, real, lines);

it('makes up an index that its own schema accepts, in order of time', () => {
  expect(datasetIndex.parse(made).incidents).toHaveLength(400);
  const days = made.incidents.map(({ when }) => when.start);
  expect(days).toEqual(days.toSorted());
});

it('puts markers on the lines', () => {
  for (const { marker } of made.incidents) {
    const [lon, lat] = marker.at;
    expect(lat - 40).toBeCloseTo(lon - 45.6, 4);
  }
});

it('makes the same of the same seed, and something else of another', () => {
  expect(generateIndex(20, 1, real, lines)).toEqual(generateIndex(20, 1, real, lines));
  expect(generateIndex(20, 1, real, lines)).not.toEqual(generateIndex(20, 2, real, lines));
});
