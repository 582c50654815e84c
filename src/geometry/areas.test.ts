import { describe, expect, test } from 'vitest';
import { bufferLines, intersectAreas, simplifyArea, simplifyLines, uniteAreas } from './areas.ts';
import { type Area, boxOf, type Line } from './coordinates.ts';
import { circle } from './disc.ts';
import { nearestOnLines } from './nearest.ts';
import { planeAt } from './plane.ts';

const line: Line = [
  [45.9, 39.9],
  [46, 40.1],
  [46.2, 40.15],
];
const plane = planeAt([46, 40]);
const box = (w: number, s: number, e: number, n: number): Area => [
  [
    [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ],
  ],
];

describe('bufferLines', () => {
  test.each([500, 800, 5000])(
    'has its edge %i m away on the ellipsoid, within 0.3 %%',
    (metres) => {
      const planar = [plane.line(line)];
      const vertices = bufferLines([line], metres).flat(2);
      expect(vertices.length).toBeGreaterThan(20);
      for (const vertex of vertices) {
        const found = nearestOnLines(plane.to(vertex), planar)?.metres ?? 0;
        expect(Math.abs(found - metres)).toBeLessThan(metres * 0.003);
      }
    },
  );

  test('of nothing is nothing', () => {
    expect(bufferLines([], 100)).toEqual([]);
  });
});

describe('intersectAreas and uniteAreas', () => {
  test('cut and join', () => {
    expect(boxOf(intersectAreas(box(0, 0, 2, 2), box(1, 1, 3, 3)).flat(2))).toEqual([1, 1, 2, 2]);
    expect(uniteAreas([box(0, 0, 1, 1), box(1, 0, 2, 1)])).toHaveLength(1);
    expect(uniteAreas([box(0, 0, 1, 1), box(5, 0, 6, 1)])).toHaveLength(2);
  });

  test('take nothing for nothing', () => {
    expect(intersectAreas(box(0, 0, 1, 1), box(5, 5, 6, 6))).toEqual([]);
    expect(intersectAreas([], box(5, 5, 6, 6))).toEqual([]);
    expect(uniteAreas([[], []])).toEqual([]);
    expect(uniteAreas([[], box(0, 0, 1, 1)])).toEqual(box(0, 0, 1, 1));
  });
});

describe('simplifying', () => {
  test('leaves out what is within the tolerance and keeps what is not', () => {
    const nearly: Line = [
      [46, 40],
      [46.05, 40.0001],
      [46.1, 40],
    ];
    expect(simplifyLines([nearly], 30)[0]).toHaveLength(2);
    expect(simplifyLines([nearly], 5)[0]).toHaveLength(3);
  });

  test('never moves an edge by more than the tolerance', () => {
    const disc = circle([46, 40], 3000);
    const thin = simplifyArea(disc, 50);
    const planar = thin.flat().map(plane.line);
    expect(thin.flat(2).length).toBeLessThan(disc.flat(2).length);
    for (const vertex of disc.flat(2)) {
      expect(nearestOnLines(plane.to(vertex), planar)?.metres).toBeLessThan(51);
    }
  });
});
