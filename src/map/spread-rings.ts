import type { Pixel } from './mercator.ts';
import { distance, GAP, type Group, type Member, meanOf, STILL_GAP } from './spread-group.ts';

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
export function inRings(group: Group, movable: Group): Group {
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
