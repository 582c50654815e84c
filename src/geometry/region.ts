import { simplifyArea, uniteAreas } from './areas.ts';
import type { Drawing } from './drawing.ts';
import { areaGeometry } from './finish.ts';
import type { World } from './world.ts';

/** Metres: the map draws the region's own outline in full beside it. */
const TOLERANCE = 25;

/** Whole regions, by their main bodies: statements about the border do not speak of exclaves. */
export function drawRegion(regions: readonly string[], world: World): Drawing | undefined {
  const areas = regions.map((id) => simplifyArea(world.regions.get(id)?.main ?? [], TOLERANCE));
  const geometry = areaGeometry(uniteAreas(areas));
  return geometry && { form: 'region', edgeStated: true, parts: [geometry] };
}
