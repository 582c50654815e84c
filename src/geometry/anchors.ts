import { anchorOf } from './anchor.ts';
import type { Xy } from './coordinates.ts';
import type { DrawnClaim } from './draw-incident.ts';
import { figureOf } from './figure.ts';
import { roundXy } from './finish.ts';
import { sideAt } from './locate.ts';
import { planarDistance } from './nearest.ts';
import type { Scene } from './scene.ts';

/** Metres that the two sides' latest anchors keep from each other, where their shapes let them. */
const APART = 300;

/**
 * Each claim's anchor in degrees, by claim id. Where the two latest claims' anchors would coincide
 * (both sides name one village), one is sought on either hand of the way there from the marker.
 */
export function anchorsOf(
  drawn: readonly DrawnClaim[],
  isLatest: (claim: string) => boolean,
  at: Xy,
  scene: Scene,
): Map<string, Xy> {
  const { plane, world } = scene;
  const marker = plane.to(at);
  const find = ({ claim, drawing }: DrawnClaim, allowed: (point: Xy) => boolean = () => true) =>
    anchorOf(figureOf(drawing.parts.slice(0, 1), plane), {
      marker,
      allowed,
      preferred: (point) => sideAt(plane.from(point), world) === claim.party,
    });
  const anchors = new Map(drawn.map((one) => [one.claim.id, find(one) ?? marker] as const));
  const [one, other] = drawn.filter(({ claim }) => isLatest(claim.id));
  const from = one && anchors.get(one.claim.id);
  const to = other && anchors.get(other.claim.id);
  if (one && other && from && to && planarDistance(from, to) < APART) {
    for (const each of [one, other]) {
      const hand = each.claim.party === 'armenia' ? 1 : -1;
      const aside = find(each, (point) => hand * offset(marker, from, point) > APART / 2);
      if (aside !== undefined) anchors.set(each.claim.id, aside);
    }
  }
  return new Map([...anchors].map(([id, point]) => [id, roundXy(plane.from(point))]));
}

/** Metres of `point` to the left of the way `from` → `to`. */
function offset(from: Xy, to: Xy, point: Xy): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return (dx * (point[1] - from[1]) - dy * (point[0] - from[0])) / (Math.hypot(dx, dy) || 1);
}
