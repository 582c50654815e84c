import { describe, expect, it } from 'vitest';
import type { Box } from '../box.ts';
import type { Pixel } from '../mercator.ts';
import { clipLine, clipRing } from './clip.ts';
import { thin } from './thin.ts';
import { pathData, viewOf } from './view.ts';

const box: Box = [0, 0, 10, 10];
const area = (ring: readonly Pixel[]) =>
  Math.abs(
    ring.slice(1).reduce((sum, [x, y], index) => {
      const before = ring[index] ?? [x, y];
      return sum + before[0] * y - x * before[1];
    }, 0),
  ) / 2;

describe('clipRing', () => {
  it('keeps what lies inside and cuts at the edges', () => {
    const ring: Pixel[] = [
      [-5, -5],
      [5, -5],
      [5, 5],
      [-5, 5],
      [-5, -5],
    ];
    const cut = clipRing(ring, box);
    expect(area(cut)).toBeCloseTo(25);
    expect(cut[0]).toEqual(cut.at(-1));
  });

  it('gives nothing for a ring outside, and the box for one around it', () => {
    const square = (from: number, to: number): Pixel[] => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    expect(clipRing(square(20, 30), box)).toEqual([]);
    expect(area(clipRing(square(-50, 50), box))).toBeCloseTo(100);
  });
});

describe('clipLine', () => {
  it('gives a part for each time that the line is inside', () => {
    const line: Pixel[] = [
      [-5, 5],
      [5, 5],
      [5, 15],
      [8, 15],
      [8, 5],
    ];
    expect(clipLine(line, box)).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ]);
  });
});

describe('thin', () => {
  it('leaves out points on the line and keeps corners', () => {
    const points: Pixel[] = [
      [0, 0],
      [5, 0.2],
      [10, 0],
      [10, 10],
    ];
    expect(thin(points, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('keeps a ring closed', () => {
    const ring: Pixel[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ];
    expect(thin(ring, 0.5)).toEqual(ring);
  });
});

describe('pathData', () => {
  const view = viewOf([45, 39, 46, 40]);

  it('is relative and in tenths, from the frame’s north-west corner', () => {
    const geometry = {
      type: 'LineString' as const,
      coordinates: [
        [45, 40],
        [46, 40],
      ] as [number, number][],
    };
    expect(pathData(geometry, view)).toBe(`M0 0l${Math.round(view.width * 10)} 0`);
  });

  it('is empty for what lies out of sight', () => {
    const coordinates: [number, number][] = [
      [10, 10],
      [11, 11],
    ];
    expect(pathData({ type: 'LineString', coordinates }, view)).toBe('');
  });
});
