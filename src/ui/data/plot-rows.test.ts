import { describe, expect, it } from 'vitest';
import type { IncidentSummary } from '../../domain/dataset.ts';
import { capture } from '../fixtures/capture.ts';
import { denial } from '../fixtures/denial.ts';
import { indexOf } from '../fixtures/index-file.ts';
import { plotModel } from './plot-rows.ts';

const { stretches } = indexOf([capture, denial]);
const [first, second] = stretches.map(({ id }) => id);
const incident = (id: string, start: string, on: (string | undefined)[], end?: string) =>
  ({
    ...capture.summary,
    id,
    when: { start, ...(end === undefined ? {} : { end }) },
    stretches: on.filter((each) => each !== undefined),
  }) satisfies IncidentSummary;

const plot = plotModel(
  [
    incident('2021-05-12-a', '2021-05-12', [second]),
    incident('2022-03-01-b', '2022-03-01', [first, second], '2022-03-11'),
    incident('2023-09-01-c', '2023-09-01', [second]),
  ],
  stretches,
);

describe('the plot of incidents', () => {
  it('has a row for each stretch with incidents, most first', () => {
    expect(plot.rows.map(({ stretch, marks }) => [stretch.id, marks.length])).toEqual([
      [second, 3],
      [first, 1],
    ]);
  });

  it('tells the main stretch from further ones', () => {
    expect(plot.rows.map(({ marks }) => marks.map(({ main }) => main))).toEqual([
      [true, false, true],
      [true],
    ]);
  });

  it('puts days in order within the width, and spans only what lasted', () => {
    const [row] = plot.rows;
    const [a, b, c] = row?.marks ?? [];
    expect(a?.x).toBeGreaterThanOrEqual(1);
    expect(b?.x).toBeGreaterThan(a?.x ?? 0);
    expect(b?.end).toBeGreaterThan(b?.x ?? 0);
    expect(c?.x).toBeGreaterThan(b?.end ?? 0);
    expect(c?.x).toBeLessThanOrEqual(99);
    expect([a?.end, c?.end]).toEqual([undefined, undefined]);
  });

  it('marks the beginning of each half of a year', () => {
    expect(plot.ticks.map(({ month }) => month)).toEqual([
      '2021-07',
      '2022-01',
      '2022-07',
      '2023-01',
      '2023-07',
    ]);
  });
});
