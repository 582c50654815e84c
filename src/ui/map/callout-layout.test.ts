import { describe, expect, it } from 'vitest';
import { calloutsFit, type LayoutInput, placeCallouts, type Rect } from './callout-layout.ts';

const input: LayoutInput = {
  map: { width: 755, height: 650 },
  box: { width: 240, height: 72 },
  anchors: [
    { x: 340, y: 380 },
    { x: 405, y: 422 },
  ],
  marker: { x: 376, y: 405 },
  others: [],
  obstacles: [
    { x: 700, y: 16, width: 40, height: 140 },
    { x: 16, y: 570, width: 300, height: 64 },
  ],
};
const inside = (rect: Rect, { width, height }: LayoutInput['map']) =>
  rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height;
const meets = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('calloutsFit', () => {
  it('refuses both where type is too large for either half of the map', () => {
    const { box } = input;
    expect(calloutsFit(input)).toBe(true);
    expect(calloutsFit({ map: { width: 516, height: 96 }, box })).toBe(true);
    expect(calloutsFit({ map: { width: 515, height: 96 }, box })).toBe(false);
    expect(calloutsFit({ map: { width: 516, height: 95 }, box })).toBe(false);
  });
});

describe('placeCallouts', () => {
  it.each([
    [560, 330],
    [755, 650],
    [1500, 1280],
  ])('keeps both inside a map of %d × %d, apart, in their own halves', (width, height) => {
    const map = { width, height };
    const [west, east] = placeCallouts({ ...input, map, obstacles: [] });
    for (const rect of [west, east]) expect(inside(rect, map)).toBe(true);
    expect(meets(west, east)).toBe(false);
    expect(west.x + west.width).toBeLessThanOrEqual(width / 2);
    expect(east.x).toBeGreaterThanOrEqual(width / 2);
  });

  it('gives both the same size', () => {
    const [west, east] = placeCallouts(input);
    expect([west.width, west.height]).toEqual([east.width, east.height]);
  });

  it('covers no control, marker or claimed point, not even where it would stand best', () => {
    const [best] = placeCallouts({ ...input, obstacles: [] });
    const middle = { x: best.x + best.width / 2, y: best.y + best.height / 2 };
    const there = { ...middle, width: 1, height: 1 };
    expect(meets(best, there)).toBe(true);
    const [own] = input.anchors;
    for (const crowded of [
      { ...input, obstacles: [there] },
      { ...input, obstacles: [], marker: middle },
      { ...input, obstacles: [], anchors: [own, middle] as const },
    ])
      expect(meets(placeCallouts(crowded)[0], there)).toBe(false);
  });

  it('keeps clear of other markers where there is room', () => {
    const others = [{ x: 200, y: 380 }];
    const [west] = placeCallouts({ ...input, others });
    expect(meets(west, { x: 200, y: 380, width: 1, height: 1 })).toBe(false);
  });

  it('puts a side that has nothing drawn on its own side of the marker', () => {
    const [west, east] = placeCallouts({ ...input, anchors: [null, null] });
    expect(west.x + west.width).toBeLessThanOrEqual(input.marker.x);
    expect(east.x).toBeGreaterThanOrEqual(input.marker.x);
  });

  it('finds a place for a side that has nothing drawn', () => {
    const [west] = placeCallouts({ ...input, anchors: [null, input.anchors[1]] });
    expect(inside(west, input.map)).toBe(true);
  });
});
