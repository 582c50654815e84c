import { describe, expect, test } from 'vitest';
import type { Xy } from './coordinates.ts';
import type { Figure } from './figure.ts';
import { MERIDIAN, smallWorld } from './fixture.ts';
import { metresBetween } from './geodesic.ts';
import { markerOf } from './marker.ts';
import { sceneOf } from './scene.ts';

const world = smallWorld();
const scene = sceneOf(['west-east'], world);
const dot = (position: Xy): Figure => ({ outline: [[scene.plane.to(position)]], area: [] });
const strip = (south: number, north: number): Figure => {
  const ring = scene.plane.line([
    [45.9, south],
    [46.1, south],
    [46.1, north],
    [45.9, north],
    [45.9, south],
  ]);
  return { outline: [ring], area: [[ring]] };
};

describe('markerOf', () => {
  test('stands on the line where the way between two points crosses it', () => {
    const { at } = markerOf([dot([45.99, 40.1]), dot([46.03, 40.14])], scene);
    expect(at[0]).toBeCloseTo(MERIDIAN, 5);
    expect(metresBetween(at, [MERIDIAN, 40.11])).toBeLessThan(60);
  });

  test('treats both sides alike', () => {
    const one = dot([45.99, 40.1]);
    const other = dot([46.03, 40.14]);
    expect(markerOf([one, other], scene)).toEqual(markerOf([other, one], scene));
  });

  test('stands at the foot of the only claim', () => {
    const { at } = markerOf([dot([46.05, 40.3])], scene);
    expect(metresBetween(at, [MERIDIAN, 40.3])).toBeLessThan(60);
  });

  test('takes the middle of a run that ties, and the longest of several', () => {
    const { at } = markerOf([strip(40.1, 40.2), strip(40.16, 40.3)], scene);
    expect(metresBetween(at, [MERIDIAN, 40.18])).toBeLessThan(60);
    const gap = {
      outline: [...strip(40.05, 40.1).outline, ...strip(40.2, 40.38).outline],
      area: [...strip(40.05, 40.1).area, ...strip(40.2, 40.38).area],
    };
    expect(metresBetween(markerOf([gap], scene).at, [MERIDIAN, 40.29])).toBeLessThan(60);
  });

  test('stands mid-stretch where nothing is drawn', () => {
    const { at, stretch } = markerOf([], sceneOf(['upwest-upeast', 'west-east'], world));
    expect(stretch).toBe('upwest-upeast');
    expect(metresBetween(at, [MERIDIAN, 40.5])).toBeLessThan(60);
  });

  test('names the stretch that it stands on', () => {
    const both = sceneOf(['west-east', 'upwest-upeast'], world);
    const far: Figure = { outline: [[both.plane.to([46.02, 40.55])]], area: [] };
    expect(markerOf([far], both).stretch).toBe('upwest-upeast');
  });
});

test('an unknown stretch is named with those there are', () => {
  expect(() => sceneOf(['no-such'], world)).toThrow('no-such is no stretch');
});
