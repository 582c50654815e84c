import { geometry } from '../../domain/shape.ts';
import { z } from '../../domain/zod.ts';
import { GEODATA } from '../../style/ids.ts';
import { GROUND, type Ground, type GroundFeature } from './ground.ts';

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ geometry, properties: z.record(z.string(), z.unknown()) })),
});

/** The drawn map's files: path below `geodata/`, by the style's source id. */
export const GROUND_FILES = GROUND.map((id) => ({ id, path: `${GEODATA[id]}.geojson` }));

/**
 * Parses the geodata of the drawn map.
 * @param json a file's content, by its path below `geodata/`
 * @throws naming the first file that is no GeoJSON FeatureCollection
 */
export function parseGround(json: (path: string) => unknown): Ground {
  const features = (id: (typeof GROUND)[number]): readonly GroundFeature[] => {
    const path = `${GEODATA[id]}.geojson`;
    const parsed = collection.safeParse(json(path));
    if (parsed.success) return parsed.data.features;
    const [issue] = parsed.error.issues;
    throw new Error(
      `geodata/${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}; it is not the GeoJSON that npm run geodata writes`,
    );
  };
  return {
    countries: features('countries'),
    lakes: features('lakes'),
    places: features('places'),
    provinces: features('provinces'),
    gegharkunik: features('gegharkunik'),
    kelbajar: features('kelbajar'),
    syunik: features('syunik'),
    osm: features('osm'),
    'natural-earth': features('natural-earth'),
  };
}
