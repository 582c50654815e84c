import { describe, expect, it } from 'vitest';
import { conflicts, edgesOf, signedArea } from './planar.ts';

describe('the plane geometry the invariants rest on', () => {
  const square = [
    [45, 40],
    [45.1, 40],
    [45.1, 40.1],
    [45, 40.1],
    [45, 40],
  ];

  it('finds no conflict in a simple ring, nor between rings that share an edge', () => {
    const next = square.map(([x = 0, y = 0]) => [x + 0.1, y]);
    expect(conflicts([...edgesOf(square), ...edgesOf(next)])).toEqual([]);
  });

  it('finds a ring that crosses itself', () => {
    const bow = [square[0], square[2], square[1], square[3], square[0]].map((p) => p ?? []);
    expect(conflicts(edgesOf(bow))).toHaveLength(1);
  });

  it('finds a vertex that ends inside another edge, and an overlap of one unit of the grid', () => {
    const spur = [
      [45.05, 40],
      [45.05, 39.9],
    ];
    expect(conflicts([...edgesOf(square), ...edgesOf(spur)])).toHaveLength(1);
    const shifted = square.map(([x = 0, y = 0]) => [x + 0.09999, y + 0.05]);
    expect(conflicts([...edgesOf(square), ...edgesOf(shifted)])).toHaveLength(2);
  });

  it('tells the sense of a ring', () => {
    expect(signedArea(square)).toBeGreaterThan(0);
    expect(signedArea([...square].reverse())).toBeLessThan(0);
  });
});
