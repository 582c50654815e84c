import type { Position } from 'geojson';
import { segments, toDegrees, toMetres } from './planar.ts';
import type { Line } from './types.ts';

const CELL = 5_000;

export interface Nearest {
  readonly distance: number;
  readonly point: Position;
}

/** Finds the point of a set of lines nearest to a position, through a 5 km grid; undefined beyond `limit` metres. */
export const segmentIndex = (
  lines: Line[],
): ((p: Position, limit?: number) => Nearest | undefined) => {
  const parts: (readonly [number, number, number, number])[] = [];
  const grid = new Map<string, number[]>();
  for (const line of lines) {
    for (const [a, b] of segments(line)) {
      const [ax, ay] = toMetres(a);
      const [bx, by] = toMetres(b);
      const id = parts.push([ax, ay, bx, by]) - 1;
      for (
        let x = Math.floor(Math.min(ax, bx) / CELL);
        x <= Math.floor(Math.max(ax, bx) / CELL);
        x++
      ) {
        for (
          let y = Math.floor(Math.min(ay, by) / CELL);
          y <= Math.floor(Math.max(ay, by) / CELL);
          y++
        ) {
          const cell = `${x},${y}`;
          const ids = grid.get(cell);
          if (ids) ids.push(id);
          else grid.set(cell, [id]);
        }
      }
    }
  }

  return (p, limit = 30_000) => {
    const [px, py] = toMetres(p);
    const cx = Math.floor(px / CELL);
    const cy = Math.floor(py / CELL);
    let best: { distance: number; x: number; y: number } | undefined;
    for (let reach = 0; reach * CELL <= limit + CELL; reach++) {
      // Every segment not yet seen is at least (reach - 1) whole cells away.
      if (best && best.distance < (reach - 1) * CELL) break;
      for (let x = cx - reach; x <= cx + reach; x++) {
        for (let y = cy - reach; y <= cy + reach; y++) {
          if (Math.max(Math.abs(x - cx), Math.abs(y - cy)) !== reach) continue;
          for (const id of grid.get(`${x},${y}`) ?? []) {
            const part = parts[id];
            if (!part) continue;
            const found = project(px, py, part);
            if (!best || found.distance < best.distance) best = found;
          }
        }
      }
    }
    if (!best || best.distance > limit) return undefined;
    return { distance: best.distance, point: toDegrees([best.x, best.y]) };
  };
};

const project = (
  px: number,
  py: number,
  [ax, ay, bx, by]: readonly [number, number, number, number],
) => {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const t =
    squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / squared));
  const x = ax + t * dx;
  const y = ay + t * dy;
  return { distance: Math.hypot(px - x, py - y), x, y };
};
