import type { Pixel } from './mercator.ts';
import { GAP, type Group, type Member, meanOf, STILL_GAP } from './spread-group.ts';

/** Moves sorted numbers apart to at least GAP, each as near as it can stay (pool adjacent violators). */
export function displacedRow(wanted: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  const level = (pool: { sum: number; count: number }) => pool.sum / pool.count;
  wanted.forEach((value, index) => {
    let pool = { sum: value - index * GAP, count: 1 };
    for (let last = pools.at(-1); last && level(last) > level(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => level(pool)))
    .map((value, index) => value + index * GAP);
}

/**
 * Two rows, one on either side of the axis, taken alternately so that neither side gets more: for
 * markers that lie along a piece of the line.
 */
export function inRows(group: Group, movable: Group, axis: Pixel): Group {
  const mean = meanOf(group);
  const along = ({ own }: Member) => (own[0] - mean[0]) * axis[0] + (own[1] - mean[1]) * axis[1];
  const across = ({ own }: Member) => (own[1] - mean[1]) * axis[0] - (own[0] - mean[0]) * axis[1];
  const reach = Math.min(Math.max(...group.map((member) => Math.abs(across(member)))), GAP);
  const offset = reach + (movable.length < group.length ? STILL_GAP : GAP);
  const row = (side: 1 | -1) => {
    const members = movable.filter((_, place) => place % 2 === (side === 1 ? 0 : 1));
    const stations = displacedRow(members.map(along));
    return members.map((member, place): Member => {
      const station = stations[place] ?? 0;
      return {
        ...member,
        drawn: [
          mean[0] + axis[0] * station - axis[1] * offset * side,
          mean[1] + axis[1] * station + axis[0] * offset * side,
        ],
      };
    });
  };
  return [...row(1), ...row(-1)];
}
