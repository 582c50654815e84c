import { expect, test } from 'vitest';
import { anchorOf } from './anchor.ts';
import type { Line, Xy } from './coordinates.ts';
import type { Figure } from './figure.ts';
import { inArea, nearestOnLines, planarDistance } from './nearest.ts';

const marker: Xy = [0, 0];
const search = { marker, preferred: () => false };
const box = (w: number, s: number, e: number, n: number): Figure => {
  const ring: Line = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  return { outline: [ring], area: [[ring]] };
};
const depthOf = (at: Xy | undefined, figure: Figure) =>
  at && inArea(at, figure.area) ? (nearestOnLines(at, figure.outline)?.metres ?? 0) : 0;

test('a point is its own anchor, even on the marker', () => {
  expect(anchorOf({ outline: [[[50, 50]]], area: [] }, search)).toEqual([50, 50]);
});

test('lies on a line, nearest to the marker and clear of it', () => {
  const line: Line = [
    [800, -5000],
    [800, 5000],
  ];
  expect(anchorOf({ outline: [line], area: [] }, search)).toEqual([800, 0]);
  const through = line.map(([, y]): Xy => [0, y]);
  const at = anchorOf({ outline: [through], area: [] }, search);
  expect(at && planarDistance(at, marker)).toBeGreaterThanOrEqual(300);
  expect(at?.[0]).toBe(0);
});

test('lies well inside an area, near the marker and clear of it', () => {
  const strip = box(0, -20_000, 5000, 20_000);
  const at = anchorOf(strip, search);
  expect(depthOf(at, strip)).toBeGreaterThanOrEqual(700);
  expect(at && planarDistance(at, marker)).toBeLessThan(900);
  const round = box(-3000, -3000, 3000, 3000);
  const inside = anchorOf(round, search);
  expect(inside && planarDistance(inside, marker)).toBeGreaterThanOrEqual(300);
});

test('goes as deep as a narrow area lets it', () => {
  const narrow = box(400, -2000, 900, 2000);
  expect(depthOf(anchorOf(narrow, search), narrow)).toBeGreaterThanOrEqual(200);
});

test('prefers the side’s own ground among points as near', () => {
  const across = box(-3000, -3000, 3000, 3000);
  expect(anchorOf(across, { marker, preferred: ([x]) => x < -1 })?.[0]).toBeLessThan(0);
  expect(anchorOf(across, { marker, preferred: ([x]) => x > 1 })?.[0]).toBeGreaterThan(0);
});

test('keeps to where it is allowed, or says that there is none', () => {
  const across = box(-3000, -3000, 3000, 3000);
  expect(anchorOf(across, { ...search, allowed: ([, y]) => y > 500 })?.[1]).toBeGreaterThan(500);
  expect(anchorOf(across, { ...search, allowed: () => false })).toBeUndefined();
});
