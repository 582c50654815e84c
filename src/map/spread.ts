import { type LonLat, project, unproject } from './mercator.ts';
import { axisOf, distance, GAP, type Group, type Member } from './spread-group.ts';
import { inRings } from './spread-rings.ts';
import { inRows } from './spread-rows.ts';

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

const collide = (a: Group, b: Group) =>
  a.some((one) => b.some((two) => distance(one.drawn, two.drawn) < GAP * 0.98));

/** Distance of a group's farthest places along its axis. */
function extentAlong(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
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
