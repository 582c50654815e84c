import type { Position } from '../../domain/position.ts';
import type { Ground } from '../../domain/references.ts';
import type { Xy } from '../../geometry/coordinates.ts';
import { contains } from '../../geometry/locate.ts';
import { nearestOnLines } from '../../geometry/nearest.ts';
import { planeAt } from '../../geometry/plane.ts';
import type { RegionArea, World } from '../../geometry/world.ts';

/** What the records' cross-checks need of the world. */
export function groundOf({ regions, borders }: World): Ground {
  const stretches = [...borders.osm.values()];
  const facing = new Set(stretches.flatMap(({ armenia, azerbaijan }) => [armenia, azerbaijan]));
  return {
    regions: new Map(
      [...regions.values()].map(({ id, party }) => [id, { party, facing: facing.has(id) }]),
    ),
    stretches: new Set(borders.osm.keys()),
    metresOutside: (id, position) => {
      const region = regions.get(id);
      return region === undefined ? Number.POSITIVE_INFINITY : metresOutside(region, position);
    },
  };
}

/** Metres from the region, by a plane about the position: exact enough to tell a slip. */
function metresOutside({ whole }: RegionArea, { lon, lat }: Position): number {
  const at: Xy = [lon, lat];
  if (contains(whole, at)) return 0;
  const plane = planeAt(at);
  const rings = whole.flat().map((ring) => plane.line(ring));
  return nearestOnLines(plane.to(at), rings)?.metres ?? Number.POSITIVE_INFINITY;
}
