/** Pixels from the map's top left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Point {
  x: number;
  y: number;
}
interface Size {
  width: number;
  height: number;
}

export interface LayoutInput {
  map: Size;
  /** Both callouts have the same size. */
  box: Size;
  /** Where each side's leader ends, west first; null where nothing is drawn for a side. */
  anchors: readonly [Point | null, Point | null];
  /** The open incident's dispute marker: a side with nothing drawn stands beside it. */
  marker: Point;
  /** Other markers, which are kept in sight where there is room. */
  others: readonly Point[];
  /** Controls, legend and the like. */
  obstacles: readonly Rect[];
}

const MARGIN = 12;
/** Pixels between the places that are tried. */
const STEP = 10;
/** Length of leader that reads best. */
const LEADER = 56;
/** Room around a point that must stay in sight. */
const CLEAR = 20;

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The point of a rectangle that is nearest to another point. */
export function nearestOn({ x, y, width, height }: Rect, to: Point): Point {
  return {
    x: Math.min(Math.max(to.x, x), x + width),
    y: Math.min(Math.max(to.y, y), y + height),
  };
}

const around = ({ x, y }: Point): Rect => ({
  x: x - CLEAR,
  y: y - CLEAR,
  width: CLEAR * 2,
  height: CLEAR * 2,
});

function cost(rect: Rect, side: 0 | 1, input: LayoutInput): number {
  const own = input.anchors[side];
  const points = [input.marker, ...input.anchors.filter((anchor) => anchor !== null)];
  const hidden = [...input.obstacles, ...points.map(around)].reduce(
    (sum, obstacle) => sum + overlap(rect, obstacle),
    0,
  );
  // Nothing may be hidden as long as there is any other place.
  const others = input.others.filter((other) => overlap(rect, around(other)) > 0).length;
  const blocked = (hidden > 0 ? 10_000 + hidden : 0) + others * 60;
  const middle = rect.y + rect.height / 2;
  if (own === null) {
    const over = side === 0 ? rect.x + rect.width - input.marker.x : input.marker.x - rect.x;
    return blocked + Math.max(0, over) * 1.5 + Math.abs(middle - input.marker.y) * 0.3;
  }
  const end = nearestOn(rect, own);
  const leader = Math.hypot(end.x - own.x, end.y - own.y);
  const outward = side === 0 ? own.x - (rect.x + rect.width) : rect.x - own.x;
  return (
    blocked +
    Math.abs(leader - LEADER) +
    Math.max(0, -outward) * 1.5 +
    Math.abs(middle - own.y) * 0.15
  );
}

/**
 * Whether both callouts stand whole on the map, each in its own half; where large type makes them
 * too large, neither is shown, and both sides are read beside or below the map.
 */
export function calloutsFit({ map, box }: Pick<LayoutInput, 'map' | 'box'>): boolean {
  return box.width <= map.width / 2 - MARGIN * 1.5 && box.height <= map.height - 2 * MARGIN;
}

/**
 * Finds a place for each side's callout in its own half of the map, near to its leader's end, clear
 * of controls, edges, markers and claimed points. Pure; tries every place of a grid.
 */
export function placeCallouts(input: LayoutInput): readonly [Rect, Rect] {
  const { map, box } = input;
  const place = (side: 0 | 1): Rect => {
    const half = map.width / 2;
    const from = side === 0 ? MARGIN : half + MARGIN / 2;
    const to = (side === 0 ? half - MARGIN / 2 : map.width - MARGIN) - box.width;
    let best: Rect = { x: Math.max(MARGIN, side === 0 ? from : to), y: MARGIN, ...box };
    let least = cost(best, side, input);
    for (let x = from; x <= to; x += STEP) {
      for (let y = MARGIN; y <= map.height - MARGIN - box.height; y += STEP) {
        const rect = { x, y, ...box };
        const price = cost(rect, side, input);
        if (price < least) {
          least = price;
          best = rect;
        }
      }
    }
    return best;
  };
  return [place(0), place(1)];
}
