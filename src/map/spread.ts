import { type LonLat, type Pixel, project, unproject } from './mercator.ts';

/** A dispute marker at its own place on the line. Given in order of time. */
export interface Placeable {
  id: string;
  at: LonLat;
}
/** Where a marker is drawn. */
export interface Placed extends Placeable {
  drawnAt: LonLat;
  /** True where it stands beside the line and needs a leader. */
  moved: boolean;
}

/** Pixels between neighbouring markers' centres: also the least pointer target of WCAG 2.2 (2.5.8). */
export const GAP = 24;

/** The same around the open incident's marker, which is larger and stands still. */
const STILL_GAP = 27;

interface Member {
  index: number;
  own: Pixel;
  drawn: Pixel;
}
type Group = Member[];

const distance = (a: Pixel, b: Pixel) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const collide = (a: Group, b: Group) =>
  a.some((one) => b.some((two) => distance(one.drawn, two.drawn) < GAP * 0.98));

/** The direction in which a group's own places lie; straight down where they share one place. */
function axisOf(group: Group): Pixel {
  const mean = meanOf(group);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { own } of group) {
    const [x, y] = [own[0] - mean[0], own[1] - mean[1]];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  if (Math.sqrt((xx + yy) / group.length) < GAP / 2) return [0, 1];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  return y < 0 ? [-x, -y] : [x, y];
}

function meanOf(group: Group): Pixel {
  const sum = group.reduce<Pixel>(([x, y], { own }) => [x + own[0], y + own[1]], [0, 0]);
  return [sum[0] / group.length, sum[1] / group.length];
}

/** Moves sorted numbers apart to at least GAP, each as near as it can stay (pool adjacent violators). */
export function apart(wanted: readonly number[]): number[] {
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

/** Distance of a group's farthest places along its axis. */
function extentAlong(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

/**
 * Two rows, one on either side of the axis, taken alternately so that neither side gets more: for
 * markers that lie along a piece of the line.
 */
function inRows(group: Group, movable: Group, axis: Pixel): Group {
  const mean = meanOf(group);
  const along = ({ own }: Member) => (own[0] - mean[0]) * axis[0] + (own[1] - mean[1]) * axis[1];
  const across = ({ own }: Member) => (own[1] - mean[1]) * axis[0] - (own[0] - mean[0]) * axis[1];
  const reach = Math.min(Math.max(...group.map((member) => Math.abs(across(member)))), GAP);
  const offset = reach + (movable.length < group.length ? STILL_GAP : GAP);
  const row = (side: 1 | -1) => {
    const members = movable.filter((_, place) => place % 2 === (side === 1 ? 0 : 1));
    const stations = apart(members.map(along));
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

const TURN = 2 * Math.PI;
/** More than these stand in several rings, one around the other. */
const ONE_RING = 18;

/** Places on a ring, half a step off the top: as many on one side of a line through it as on the other. */
function placesOn([x, y]: Pixel, radius: number, count: number): Pixel[] {
  return Array.from({ length: count }, (_, place) => {
    const angle = ((place + 0.5) / count) * TURN - TURN / 4;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Radii and sizes of the rings that `count` markers need, from the inner one. */
function ringsFor(count: number): { radius: number; size: number }[] {
  if (count <= ONE_RING) {
    const byChord = GAP / (2 * Math.sin(Math.PI / Math.max(count, 2)));
    return [{ radius: Math.max(byChord, GAP * 1.1), size: count }];
  }
  const rings: { radius: number; size: number }[] = [];
  for (let left = count, radius = GAP * 1.6; left > 0; radius += GAP * 1.05) {
    const room = Math.floor(Math.PI / Math.asin(GAP / (2 * radius)));
    rings.push({ radius, size: Math.min(room, left) });
    left -= room;
  }
  return rings;
}

/**
 * Places around a middle for `count` markers, from the innermost. Those too near a marker that
 * stands still are left out, and more are made until enough remain.
 */
function placesAround(middle: Pixel, count: number, still: Group): Pixel[] {
  for (let wanted = count; ; wanted += 1) {
    const places = ringsFor(wanted)
      .flatMap(({ radius, size }) => placesOn(middle, radius, size))
      .filter((place) => still.every(({ own }) => distance(own, place) >= STILL_GAP));
    if (places.length >= count) return places.slice(0, count);
  }
}

/**
 * Rings around the places: those off the middle outward from where they are, so that few leaders
 * cross, and the others in the order of time.
 */
function inRings(group: Group, movable: Group): Group {
  const middle = meanOf(group);
  const still = group.filter((member) => !movable.includes(member));
  const free = placesAround(middle, movable.length, still);
  const outward = ({ own }: Member) => distance(own, middle);
  const take = (best: Pixel): Pixel => {
    free.splice(free.indexOf(best), 1);
    return best;
  };
  const isOff = (member: Member) => outward(member) > GAP / 3;
  const off = movable
    .filter(isOff)
    .toSorted((a, b) => outward(b) - outward(a) || a.index - b.index)
    .map((member): Member => {
      const nearest = free.reduce((best, place) =>
        distance(place, member.own) < distance(best, member.own) ? place : best,
      );
      return { ...member, drawn: take(nearest) };
    });
  const byTime = movable
    .filter((member) => !isOff(member))
    .toSorted((a, b) => a.index - b.index)
    .map((member, place): Member => ({ ...member, drawn: free[place] ?? member.own }));
  return [...off, ...byTime];
}

/** Lays a group out in rows or as a ring, whichever its places ask for. `fixed` stays where it is. */
function layOut(group: Group, fixed: number | null): Group {
  if (group.length === 1) return group;
  const axis = axisOf(group);
  const along = ({ own }: Member) => own[0] * axis[0] + own[1] * axis[1];
  const movable = group
    .filter((member) => member.index !== fixed)
    .sort((a, b) => along(a) - along(b) || a.index - b.index);
  const rowLength = Math.ceil(movable.length / 2) * GAP;
  const drawn =
    extentAlong(group.map(along)) > rowLength * 0.6
      ? inRows(group, movable, axis)
      : inRings(group, movable);
  return [...group.filter((member) => member.index === fixed), ...drawn];
}

/**
 * Spreads markers that would overlap at a zoom level to both sides of the line they share, in order
 * of place and then of time. None is hidden, and none ends nearer than GAP pixels to another.
 * @param open id of the incident whose marker must stay at its own place
 */
export function spread(markers: readonly Placeable[], zoom: number, open: string | null): Placed[] {
  const openIndex = markers.findIndex((marker) => marker.id === open);
  const fixed = openIndex < 0 ? null : openIndex;
  let groups: Group[] = markers.map(({ at }, index) => {
    const own = project(at, zoom);
    return [{ index, own, drawn: own }];
  });
  for (let merged = true; merged; ) {
    merged = false;
    const next: Group[] = [];
    for (const group of groups) {
      const hit = next.findIndex((other) => collide(other, group));
      const other = next[hit];
      if (other === undefined) next.push(group);
      else {
        next[hit] = layOut([...other, ...group], fixed);
        merged = true;
      }
    }
    groups = next;
  }
  const drawn = new Map(groups.flat().map((member) => [member.index, member]));
  return markers.map((marker, index) => {
    const member = drawn.get(index);
    const moved = member !== undefined && distance(member.own, member.drawn) > 0.5;
    return { ...marker, moved, drawnAt: moved ? unproject(member.drawn, zoom) : marker.at };
  });
}
