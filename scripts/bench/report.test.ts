import { expect, test } from 'vitest';
import type { Measured } from './measure.ts';
import { between, median, medians, table } from './report.ts';

const run = (fcp: number, readable: number | null, script: number): Measured => ({
  fcp,
  readable,
  idle: 2 * fcp,
  longTasks: 10,
  heap: 1e6,
  bytes: { script },
});

test('the median of an odd and of an even count', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(() => median([])).toThrow();
});

test('medians are taken figure by figure; one missing figure leaves a gap', () => {
  const both = medians([run(1, 2, 10), run(3, 4, 30), run(2, 9, 20)]);
  expect([both.fcp, both.readable, both.bytes['script']]).toEqual([2, 4, 20]);
  expect(medians([run(1, 2, 1), run(1, null, 1)]).readable).toBeNull();
});

test('the table gives ratios to the last page', () => {
  const text = table([
    { name: 'home', result: run(300, 100, 5000) },
    { name: 'bare', result: run(200, null, 10_000) },
  ]);
  expect(text).toContain('| first contentful paint | 300 ms (1.50×) | 200 ms |');
  expect(text).toContain('| both accounts readable | 100 ms | – |');
  expect(text).toContain('| – script | 5.0 kB (0.50×) | 10.0 kB |');
});

test('only what stands between the markers is replaced', () => {
  const text = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\nb';
  expect(between(text, 'x', 'new')).toBe('a\n<!-- x:start -->\nnew\n<!-- x:end -->\nb');
  expect(() => between(text, 'y', '')).toThrow(/lacks/);
});
