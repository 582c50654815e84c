import { describe, expect, it } from 'vitest';
import { type LonLat, project } from './mercator.ts';
import { type Placeable, spread } from './spread.ts';
import { GAP } from './spread-group.ts';
import { displacedRow } from './spread-rows.ts';

const line = (count: number, from: LonLat, to: LonLat): Placeable[] =>
  Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? 0 : index / (count - 1);
    return {
      id: `i${index}`,
      at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
    };
  });

function leastDistance(markers: readonly Placeable[], zoom: number): number {
  const drawn = spread(markers, zoom, null).map((marker) => project(marker.drawnAt, zoom));
  let least = Number.POSITIVE_INFINITY;
  drawn.forEach((a, index) => {
    for (const b of drawn.slice(index + 1))
      least = Math.min(least, Math.hypot(a[0] - b[0], a[1] - b[1]));
  });
  return least;
}

describe('spread', () => {
  it('leaves markers alone that have room', () => {
    const markers = line(3, [45, 39], [46, 40]);
    expect(
      spread(markers, 9, null).every((marker) => !marker.moved && marker.drawnAt === marker.at),
    ).toBe(true);
  });

  it.each([5.5, 6.5, 7.5, 8.5, 10])('hides none of 33 at zoom %d', (zoom) => {
    const markers = [
      ...line(17, [45.9, 40.05], [46.0, 40.25]),
      ...line(9, [46.3, 39.5], [46.6, 39.6]),
      ...line(7, [44.77, 39.7], [44.8, 39.75]),
    ].map((marker, index) => ({ ...marker, id: `i${index}` }));
    expect(spread(markers, zoom, null)).toHaveLength(33);
    expect(leastDistance(markers, zoom)).toBeGreaterThanOrEqual(GAP * 0.97);
  });

  it('spreads markers of one place by time, as many to one side as to the other', () => {
    const markers = line(6, [46, 40], [46, 40]);
    const moved = spread(markers, 9, null);
    const east = moved.filter((marker) => marker.drawnAt[0] > 46);
    const west = moved.filter((marker) => marker.drawnAt[0] < 46);
    expect([east.length, west.length]).toEqual([3, 3]);
    const clockwise = moved.map(({ drawnAt: [lon, lat] }) => {
      const angle = Math.atan2(lon - 46, lat - 40);
      return angle < 0 ? angle + 2 * Math.PI : angle;
    });
    expect(clockwise).toEqual(clockwise.toSorted((a, b) => a - b));
  });

  it('keeps the open incident at its own place', () => {
    const moved = spread(line(5, [46, 40], [46, 40]), 9, 'i2');
    expect(moved.filter((marker) => !marker.moved).map((marker) => marker.id)).toEqual(['i2']);
  });

  it.each([2, 5, 9, 17])('leaves room around the open one among %d', (count) => {
    const markers = line(count, [46, 40], [46.002, 40.003]);
    const drawn = spread(markers, 9, 'i1').map(({ drawnAt }) => project(drawnAt, 9));
    const open = drawn[1] ?? [0, 0];
    drawn.forEach(([x, y], index) => {
      if (index !== 1) expect(Math.hypot(x - open[0], y - open[1])).toBeGreaterThan(GAP);
    });
  });
});

describe('apart', () => {
  it('moves numbers apart about their mean, and leaves distant ones', () => {
    expect(displacedRow([0, 0, 1000])).toEqual([-GAP / 2, GAP / 2, 1000]);
  });
});
