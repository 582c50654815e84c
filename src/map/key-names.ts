import { type Box, holds, meet } from './box.ts';
import type { Pixel } from './mercator.ts';

/** What of a text stands at its point, in the renderer's own words. */
export type Anchor = 'top' | 'bottom' | 'left' | 'right' | 'center';

/** A name that the map owes the reader: of a place that claims rest on, or of a featured region. */
export interface KeyName {
  id: string;
  /** Pixel of the place, or where a region's name stands best. */
  at: Pixel;
  /** Of the whole text, in pixels. */
  width: number;
  height: number;
  /** To the left or to the right of the line that the map is about: its name steps aside that way. */
  side: -1 | 1;
}

export interface PlacedName {
  id: string;
  /** Where the place is. */
  place: Pixel;
  /** Where its text is anchored. */
  at: Pixel;
  anchor: Anchor;
  box: Box;
  /** True where the text stands so far off that a line must lead to it. */
  leader: boolean;
}

/** What the names must leave free, and what they must stay in. */
export interface Room {
  taken: readonly Box[];
  within: Box;
}

/** Pixels from a place's own point to its text. */
const BESIDE = 7;
/** A place's name steps aside by up to so much, a region's by less: its tint says what it names. */
const FARTHEST_PLACE = 190;
const FARTHEST_REGION = 150;
const STEP = 4;
/** Degrees off straight aside that a place's name may go, the nearest first. */
const TURNS = [
  0,
  ...Array.from({ length: 12 }, (_, at) => (at + 1) * 7.5).flatMap((turn) => [turn, -turn]),
];
/** Degrees from which a name stands above or below the end of its line, and not beside it. */
const STEEP = 30;
const RADIANS = Math.PI / 180;

function boxOf({ width, height }: KeyName, [x, y]: Pixel, anchor: Anchor): Box {
  const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
  const top = anchor === 'top' ? y : anchor === 'bottom' ? y - height : y - height / 2;
  return [left, top, left + width, top + height];
}

const off = ([x, y]: Pixel, dx: number, dy: number): Pixel => [x + dx, y + dy];

function placed(name: KeyName, at: Pixel, anchor: Anchor, leader = false): PlacedName {
  return { id: name.id, place: name.at, at, anchor, leader, box: boxOf(name, at, anchor) };
}

/** Below its point first, clear of what stands beside it; then aside, ever farther, on its own side. */
function* besidePlace(name: KeyName): Generator<PlacedName> {
  const { at, side } = name;
  const aside = side === 1 ? 'left' : 'right';
  const other = side === 1 ? 'right' : 'left';
  yield placed(name, off(at, 0, BESIDE), 'top');
  yield placed(name, off(at, side * BESIDE, 0), aside);
  yield placed(name, off(at, -side * BESIDE, 0), other);
  yield placed(name, off(at, 0, -BESIDE), 'bottom');
  for (let away = BESIDE + STEP; away <= FARTHEST_PLACE; away += STEP) {
    for (const turn of TURNS) {
      const [dx, dy] = [Math.cos(turn * RADIANS) * away, Math.sin(turn * RADIANS) * away];
      yield placed(name, off(at, side * dx, dy), aside, true);
      if (Math.abs(turn) >= STEEP)
        yield placed(name, off(at, side * dx, dy), dy < 0 ? 'bottom' : 'top', true);
    }
  }
}

/** At its own point first, then around it: on its own side of that point, and only then on the other. */
function* aroundRegion(name: KeyName): Generator<PlacedName> {
  yield placed(name, name.at, 'center');
  for (const side of [name.side, -name.side])
    for (let away = STEP; away <= FARTHEST_REGION; away += STEP) {
      for (let turn = -90; turn <= 90; turn += 22.5) {
        const [dx, dy] = [Math.cos(turn * RADIANS) * away, Math.sin(turn * RADIANS) * away];
        yield placed(name, off(name.at, side * dx, dy), 'center');
      }
    }
}

function firstFree(tries: Iterable<PlacedName>, { taken, within }: Room): PlacedName | undefined {
  for (const tried of tries)
    if (holds(within, tried.box) && !taken.some((other) => meet(other, tried.box))) return tried;
  return undefined;
}

/** All of a group, each clear of the others; undefined where one of them finds no room. */
function together<N extends KeyName>(
  names: readonly N[],
  tries: (name: N) => Iterable<PlacedName>,
  room: Room,
): PlacedName[] | undefined {
  const found: PlacedName[] = [];
  for (const name of names) {
    const taken = [...room.taken, ...found.map(({ box }) => box)];
    const free = firstFree(tries(name), { ...room, taken });
    if (free === undefined) return undefined;
    found.push(free);
  }
  return found;
}

/**
 * Places the names that must not depend on what a renderer finds room for: all names of a group stand,
 * or none does, so that no side's is left out. Places that an open incident's claims name are drawn in
 * any case. Pure.
 * @param always true where places are named whatever they cover
 */
export function placeNames(
  places: readonly KeyName[],
  regions: readonly KeyName[],
  room: Room,
  always: boolean,
): { places: PlacedName[]; regions: PlacedName[] } {
  const covered = places.map(({ at: [x, y] }): Box => [x - 4, y - 4, x + 4, y + 4]);
  const around = { ...room, taken: [...room.taken, ...covered] };
  const eachByItself = () => {
    const found: PlacedName[] = [];
    for (const name of places) {
      const taken = [...around.taken, ...found.map(({ box }) => box)];
      const free = firstFree(besidePlace(name), { ...around, taken });
      found.push(free ?? placed(name, off(name.at, 0, BESIDE), 'top'));
    }
    return found;
  };
  const named = together(places, besidePlace, around) ?? (always ? eachByItself() : []);
  // A region whose own point is out of the picture stays there; it is not left out for want of room.
  const [inside, outside] = [true, false].map((wanted) =>
    regions.filter(({ at: [x, y] }) => holds(room.within, [x, y, x, y]) === wanted),
  );
  const taken = [...around.taken, ...named.map(({ box }) => box)];
  const seen = together(inside ?? [], aroundRegion, { ...room, taken }) ?? [];
  const unseen = (outside ?? []).map((name) => placed(name, name.at, 'center'));
  return { places: named, regions: [...seen, ...unseen] };
}
