import { describe, expect, it } from 'vitest';
import { fittedView, MIN_ZOOM, paddingFor } from './camera.ts';
import { project } from './mercator.ts';

const FRAME = [45.6, 39.9, 46.1, 40.3] as const;
const PADDING = { top: 50, right: 30, bottom: 70, left: 90 };

describe('the view that frames bounds', () => {
  it('puts their middle in the middle of what the padding leaves, and shows them whole', () => {
    const size = { width: 800, height: 600 };
    const { center, zoom } = fittedView(FRAME, size, PADDING);
    const [x, y] = project(center, zoom);
    const [west, north] = project([FRAME[0], FRAME[3]], zoom);
    const [east, south] = project([FRAME[2], FRAME[1]], zoom);
    const room = { left: 400 + west - x, right: 400 - east + x };
    expect(room.left - PADDING.left).toBeCloseTo(room.right - PADDING.right, 6);
    expect(300 + north - y - PADDING.top).toBeCloseTo(300 - south + y - PADDING.bottom, 6);
    expect(Math.min(room.left - PADDING.left, 300 + north - y - PADDING.top)).toBeCloseTo(0, 6);
  });

  it('is one that the engine can draw where the map has no room, as while paper is laid out', () => {
    for (const [width, height] of [
      [0, 0],
      [20, 600],
      [800, 3],
    ] as const) {
      const { center, zoom } = fittedView(
        FRAME,
        { width, height },
        paddingFor(width, height, true),
      );
      expect(zoom).toBe(MIN_ZOOM);
      expect(center.every(Number.isFinite)).toBe(true);
    }
  });
});
