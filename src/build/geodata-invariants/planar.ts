/**
 * Exact plane geometry: the outputs have five decimals, so that 1e-5 of a degree is one unit of an
 * integer grid, and orientation is decided without rounding.
 */
import type { Position } from 'geojson';

export type Grid = readonly [x: number, y: number];
export type Edge = readonly [a: Grid, b: Grid];

export const toGrid = (p: Position): Grid => [
  Math.round((p[0] ?? Number.NaN) * 1e5),
  Math.round((p[1] ?? Number.NaN) * 1e5),
];

export const edgesOf = (line: Position[]): Edge[] =>
  line.slice(1).map((p, i) => [toGrid(line[i] ?? p), toGrid(p)]);

export const directedKey = ([a, b]: Edge): string => `${a.join()}>${b.join()}`;
export const reversed = ([a, b]: Edge): Edge => [b, a];

/** Twice the signed area of the triangle a b c: positive when it turns left. */
const turn = (a: Grid, b: Grid, c: Grid): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Twice the signed area of a ring: positive when counter-clockwise. */
export const signedArea = (ring: Position[]): number => {
  const origin = toGrid(ring[0] ?? []);
  return edgesOf(ring).reduce((sum, [a, b]) => sum + turn(origin, a, b), 0);
};

const same = (a: Grid, b: Grid): boolean => a[0] === b[0] && a[1] === b[1];

const within = (p: Grid, [a, b]: Edge): boolean =>
  Math.min(a[0], b[0]) <= p[0] &&
  p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] &&
  p[1] <= Math.max(a[1], b[1]);

/** Whether two edges have a point in common that is not an end of both. */
const conflict = (e: Edge, f: Edge): boolean => {
  const [a, b] = e;
  const [c, d] = f;
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc * abd < 0 && cda * cdb < 0) return true;
  const touches = (p: Grid, edge: Edge, side: number) =>
    side === 0 && within(p, edge) && !same(p, edge[0]) && !same(p, edge[1]);
  return touches(c, e, abc) || touches(d, e, abd) || touches(a, f, cda) || touches(b, f, cdb);
};

const CELL = 2_000;

/** Pairs of edges that cross, or where one ends inside the other; equal edges are no conflict. */
export const conflicts = (edges: Edge[]): [Edge, Edge][] => {
  const grid = new Map<string, Edge[]>();
  const found = new Map<string, [Edge, Edge]>();
  for (const edge of edges) {
    const [a, b] = edge;
    for (let x = Math.floor(Math.min(a[0], b[0]) / CELL); x * CELL <= Math.max(a[0], b[0]); x++) {
      for (let y = Math.floor(Math.min(a[1], b[1]) / CELL); y * CELL <= Math.max(a[1], b[1]); y++) {
        const cell = grid.get(`${x},${y}`) ?? [];
        for (const other of cell) {
          if (conflict(edge, other))
            found.set(directedKey(edge) + directedKey(other), [edge, other]);
        }
        cell.push(edge);
        grid.set(`${x},${y}`, cell);
      }
    }
  }
  return [...found.values()];
};
