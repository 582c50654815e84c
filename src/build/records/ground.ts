import { join } from 'node:path';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { lineString, point } from '@turf/helpers';
import nearestPointOnLine from '@turf/nearest-point-on-line';
import { z } from 'zod';
import { type PartyId, partyId } from '../../domain/party.ts';
import type { Position } from '../../domain/position.ts';
import type { Ground } from '../../domain/references.ts';
import { type GeoFeature, geoFiles, readGeoFile } from '../geodata.ts';

const areaProperties = z.object({
  id: z.string(),
  party: partyId,
  kind: z.enum(['region', 'exclave']),
  /** For an exclave, the region that it belongs to. */
  region: z.string().optional(),
});
const stretchProperties = z.object({ id: z.string(), armenia: z.string(), azerbaijan: z.string() });

type Rings = [number, number][][];
interface Area {
  party: PartyId;
  polygons: Rings[];
}

/**
 * Reads what the records' cross-checks need of a geodata folder.
 * @throws if a file is missing or has another form.
 */
export function readGround(geodata: string): Ground {
  const areas = new Map<string, Area>();
  for (const path of geoFiles(join(geodata, 'regions')))
    for (const feature of readGeoFile(path).features) addArea(areas, feature);
  const stretches = readGeoFile(join(geodata, 'borders/osm.geojson')).features.map((feature) =>
    stretchProperties.parse(feature.properties),
  );
  const facing = new Set(stretches.flatMap(({ armenia, azerbaijan }) => [armenia, azerbaijan]));
  return {
    regions: new Map(
      [...areas].map(([id, { party }]) => [id, { party, facing: facing.has(id) }] as const),
    ),
    stretches: new Set(stretches.map(({ id }) => id)),
    metresOutside: (region, position) => metresOutside(areas.get(region)?.polygons ?? [], position),
  };
}

function addArea(areas: Map<string, Area>, { properties, geometry }: GeoFeature): void {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return;
  const { id, party, kind, region } = areaProperties.parse(properties);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const owners = kind === 'exclave' && region !== undefined ? [region] : [id];
  for (const owner of owners) {
    const area = areas.get(owner);
    if (area === undefined) areas.set(owner, { party, polygons: [...polygons] });
    else area.polygons.push(...polygons);
  }
}

function metresOutside(polygons: readonly Rings[], { lon, lat }: Position): number {
  const at = point([lon, lat]);
  const inside = polygons.some((coordinates) =>
    booleanPointInPolygon(at, { type: 'Polygon', coordinates }),
  );
  if (inside) return 0;
  const distances = polygons
    .flat()
    .map((ring) => nearestPointOnLine(lineString(ring), at, { units: 'meters' }).properties.pointDistance);
  return Math.min(...distances);
}
