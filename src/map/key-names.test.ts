import { describe, expect, it } from 'vitest';
import { around, type Box, holds, meet } from './box.ts';
import { type KeyName, type PlacedName, placeNames } from './key-names.ts';
import type { Pixel } from './mercator.ts';

const within: Box = [0, 0, 600, 400];
const place = (id: string, at: Pixel, side: -1 | 1): KeyName => ({
  id,
  at,
  side,
  width: 90,
  height: 30,
});
const region = (id: string, at: Pixel, side: -1 | 1 = -1): KeyName => ({
  id,
  at,
  side,
  width: 100,
  height: 26,
});
/** A crowd of markers around a point, as many incidents of one place are spread. */
const crowd = ([x, y]: Pixel): Box[] =>
  [1, 2].flatMap((ring) =>
    Array.from({ length: 9 * ring }, (_, at) => {
      const angle = (at / (9 * ring)) * 2 * Math.PI;
      return around([x + Math.cos(angle) * 28 * ring, y + Math.sin(angle) * 28 * ring], 11);
    }),
  );
const taken = crowd([300, 200]);
const places = [place('west', [290, 205], -1), place('east', [312, 198], 1)];
const regions = [
  region('left', [180, 190]),
  region('right', [390, 200]),
  region('low', [300, 330]),
];
const ids = (names: readonly PlacedName[]) => names.map(({ id }) => id);

describe('names that the map owes the reader', () => {
  const placed = placeNames(places, regions, { taken, within }, false);
  const all = [...placed.places, ...placed.regions];

  it('all stand, within the map, clear of markers and of each other', () => {
    expect(ids(all)).toEqual(['west', 'east', 'left', 'right', 'low']);
    for (const { box, id } of all) {
      expect(holds(within, box), id).toBe(true);
      expect(
        taken.some((other) => meet(other, box)),
        id,
      ).toBe(false);
      expect(
        all.some((other) => other.id !== id && meet(other.box, box)),
        id,
      ).toBe(false);
    }
  });

  it('of places in a crowd stand off on their own sides, with a line that leads to them', () => {
    const [west, east] = placed.places;
    expect([west?.leader, east?.leader]).toEqual([true, true]);
    expect(west?.anchor).toBe('right');
    expect(west?.box[2]).toBeLessThan(300);
    expect(east?.anchor).toBe('left');
    expect(east?.box[0]).toBeGreaterThan(300);
  });

  it('stand right beside their places where there is room', () => {
    const { places: free } = placeNames(places, [], { taken: [], within }, false);
    expect(free.map(({ leader }) => leader)).toEqual([false, false]);
  });

  it('of regions stand where they stand best if that is free', () => {
    expect(placed.regions.find(({ id }) => id === 'low')?.at).toEqual([300, 330]);
  });

  it('of regions step aside on their own side of the line, though the other is nearer', () => {
    const room = { taken: [[250, 0, 405, 400] as const], within };
    for (const side of [-1, 1] as const) {
      const [name] = placeNames([], [region('amid', [320, 200], side)], room, false).regions;
      expect(Math.sign((name?.at[0] ?? 320) - 320), `${side}`).toBe(side);
    }
  });

  it('give way together where one of them has no room', () => {
    const full: Box[] = [[310, 0, 600, 400]];
    const room = { taken: full, within };
    expect(placeNames(places, [], room, false).places).toEqual([]);
    const far = region('right', [560, 200]);
    expect(placeNames([], [region('left', [100, 200]), far], room, false).regions).toEqual([]);
  });

  it('of places that a claim names stand in any case', () => {
    const room = { taken: [[0, 0, 600, 400]] as const, within };
    expect(ids(placeNames(places, regions, room, true).places)).toEqual(['west', 'east']);
  });

  it('of regions out of the picture take none away from those in it', () => {
    const out = region('out', [2000, 200]);
    const found = placeNames([], [...regions, out], { taken, within }, false).regions;
    expect(ids(found)).toEqual(['left', 'right', 'low', 'out']);
  });
});
