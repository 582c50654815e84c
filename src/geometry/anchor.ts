import type { Line, Xy } from './coordinates.ts';
import type { Figure } from './figure.ts';
import { inArea, nearestOnLines, planarDistance } from './nearest.ts';
import { everyStep } from './sample.ts';

/** Metres kept clear of the marker, so that a leader line never ends on it. */
const CLEAR = 300;
/** How deep (metres) inside an area the anchor should lie: the first of these that can be had. */
const DEPTHS = [700, 400, 200, 80, 1];
/** The search goes outwards in rings this much larger each time, with points this many metres apart. */
const GROWTH = 1.06;
const SPACING = 100;

export interface AnchorSearch {
  /** The dispute marker, in the plane. */
  marker: Xy;
  /** Whether an anchor of this side may stand here; tells the two sides' anchors apart. */
  allowed?: (point: Xy) => boolean;
  /** Whether a point is to be preferred over others as near: it lies on the side's own ground. */
  preferred: (point: Xy) => boolean;
}

/**
 * The point of a shape (in the plane) at which a leader line ends: on it where it is a point or
 * line, well inside where it is an area, and as near the marker as that and clearance allow.
 * @returns undefined where no point of the shape is allowed
 */
export function anchorOf(figure: Figure, search: AnchorSearch): Xy | undefined {
  return figure.area.length > 0 ? insideArea(figure, search) : onLines(figure.outline, search);
}

/** Nearest of the line's points that stand clear of the marker; a lone point is its own anchor. */
function onLines(lines: readonly Line[], { marker, allowed = () => true }: AnchorSearch) {
  const nearest = nearestOnLines(marker, lines);
  if (nearest === undefined) return undefined;
  const fits = (point: Xy) => planarDistance(point, marker) >= CLEAR && allowed(point);
  if (fits(nearest.at)) return nearest.at;
  const points = lines.flatMap((line) => everyStep(line, 50)).filter(fits);
  const [first] = points;
  if (first === undefined) return allowed(nearest.at) ? nearest.at : undefined;
  return points.reduce(
    (a, b) => (planarDistance(b, marker) < planarDistance(a, marker) ? b : a),
    first,
  );
}

/** Looks outwards from the marker in rings for the first points that are deep enough inside. */
function insideArea(figure: Figure, { marker, allowed = () => true, preferred }: AnchorSearch) {
  const furthest = Math.max(...figure.outline.flat().map((point) => planarDistance(point, marker)));
  for (const depth of DEPTHS) {
    for (let radius = CLEAR; radius <= furthest; radius *= GROWTH) {
      const found = onCircle(marker, radius)
        .filter((point) => allowed(point) && inArea(point, figure.area))
        .map((at) => ({ at, depth: nearestOnLines(at, figure.outline)?.metres ?? 0 }))
        .filter((candidate) => candidate.depth >= depth);
      const own = found.filter(({ at }) => preferred(at));
      const [first, ...rest] = own.length > 0 ? own : found;
      if (first !== undefined) return rest.reduce((a, b) => (b.depth > a.depth ? b : a), first).at;
    }
  }
  return undefined;
}

function onCircle([x, y]: Xy, radius: number): Xy[] {
  const count = Math.min(360, Math.max(48, Math.ceil((2 * Math.PI * radius) / SPACING)));
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    return [x + radius * Math.sin(angle), y + radius * Math.cos(angle)];
  });
}
