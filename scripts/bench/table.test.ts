import { expect, test } from 'vitest';
import { between, median, type Row, table } from './table.ts';

const row = (more: Partial<Row>): Row => ({ what: 'map idle', of: 'ours', unit: 'ms', ...more });
const told = (rounds: Record<string, number>[], more: Partial<Row> = {}) =>
  table([{ title: 'Page', rows: [row(more)] }], rounds)
    .split('\n')
    .slice(2);
const beside = { page: 'bare map', of: 'bare' };

test('the median of an odd and of an even count', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  expect(() => median([])).toThrow();
});

test('a ratio is taken round by round, not of the medians', () => {
  // Medians 200 and 200 would tell 1.00.
  const rounds = [
    { ours: 150, bare: 100 },
    { ours: 200, bare: 200 },
    { ours: 900, bare: 300 },
  ];
  expect(told(rounds, { beside, most: 1.25 })).toEqual([
    '| **Page** |  |  |  |  |',
    '| map idle | 200 ms | bare map: 200 ms | 1.50× (1.00–3.00) | 1.25×, **missed** |',
  ]);
});

test('a figure by itself tells its spread and its limit', () => {
  expect(told([{ ours: 80 }, { ours: 96 }, { ours: 72 }], { most: 100 })[1]).toBe(
    '| map idle | 80 ms (72–96) |  |  | 100 ms, met |',
  );
});

test('bytes are told to the byte, and only where there are some', () => {
  const bytes = { unit: 'B', beside } as const;
  expect(told([{ ours: 470_512, bare: 235_256 }], bytes)[1]).toBe(
    '| map idle | 470,512 B | bare map: 235,256 B | 2.00× |  |',
  );
  expect(told([{ ours: 5, bare: 0 }], bytes)[1]).toBe('| map idle | 5 B | bare map: 0 B |  |  |');
  expect(told([{ ours: 0, bare: 0 }], bytes)).toHaveLength(1);
});

test('a round that lacks a figure is an error, and no gap', () => {
  expect(() => told([{ ours: 1, bare: 1 }, { ours: 1 }], { beside })).toThrow('"bare"');
  expect(() => told([{ ours: Number.NaN }])).toThrow('"ours"');
});

test('only what stands between the markers is replaced', () => {
  const text = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\nb';
  expect(between(text, 'x', 'new')).toBe('a\n<!-- x:start -->\nnew\n<!-- x:end -->\nb');
  expect(() => between(text, 'y', '')).toThrow(/lacks/);
});
