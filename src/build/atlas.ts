import { join } from 'node:path';
import { z } from 'zod';
import type { LineProvenance } from '../domain/line-provenance.ts';
import { partyId } from '../domain/party.ts';
import type { BorderSource, Region, Stretch } from '../domain/region.ts';
import type { LocalText } from '../domain/text.ts';
import { geoFiles, readProperties } from './geodata.ts';

/** A feature's names in the generated GeoJSON. */
export const nameProperties = {
  name_en: z.string(),
  name_hy: z.string().optional(),
  name_az: z.string().optional(),
  name_ru: z.string().optional(),
};
const regionProperties = z.object({ id: z.string(), party: partyId, ...nameProperties });
const stretchProperties = z.object({
  id: z.string(),
  armenia: z.string(),
  azerbaijan: z.string(),
  west: partyId,
});
const lineProperties = z.object({ year: z.number(), error_m: z.number().nullable() });

const BORDERS = [
  { id: 'osm', name: 'OpenStreetMap' },
  { id: 'natural-earth', name: 'Natural Earth' },
] as const;

/** The regions, stretches and border sources by name, without their geometry. */
export interface Atlas {
  regions: Region[];
  stretches: Stretch[];
  borders: BorderSource[];
}

/**
 * Reads the atlas from the generated GeoJSON.
 * @param geodata the geodata folder
 * @param provenance what the line was traced from
 */
export function readAtlas(geodata: string, provenance: LineProvenance): Atlas {
  const regions = geoFiles(join(geodata, 'regions'))
    .flatMap(readProperties)
    .filter((properties) => properties['kind'] === 'region')
    .map((properties) => regionOf(regionProperties.parse(properties)));
  const stretches = lines(geodata, 'osm').map((line): Stretch => {
    const stretch = stretchProperties.parse(line);
    return { ...stretch, traced: provenance.stretches[stretch.id] ?? {} };
  });
  const borders = BORDERS.map(({ id, name }): BorderSource => {
    const drawn = lines(geodata, id).map((properties) => lineProperties.parse(properties));
    const year = Math.max(...drawn.map((line) => line.year));
    const errors = drawn.flatMap((line) => line.error_m ?? []);
    const errorMetres = errors.length === 0 ? null : Math.max(...errors);
    const traced = provenance.border === id ? { traced: shortOf(provenance) } : {};
    return { id, name, year, errorMetres, ...traced };
  });
  return { regions, stretches, borders };
}

/** What pages of the map need of it: the rest is for the About page. */
const shortOf = ({ summary, sources }: LineProvenance) => ({
  summary,
  sources: sources.map(({ meaning, url, ...short }) => short),
});

function lines(geodata: string, border: string): Record<string, unknown>[] {
  return readProperties(join(geodata, `borders/${border}.geojson`));
}

/** Armenia's regions are provinces, Azerbaijan's districts, but for its autonomous republic. */
function regionOf(properties: z.infer<typeof regionProperties>): Region {
  const { id, party } = properties;
  const district = id === 'nakhchivan' ? 'autonomousRepublic' : 'district';
  const level = party === 'armenia' ? 'province' : district;
  return { id, party, level, name: nameOf(properties) };
}

export function nameOf({ name_en: en, name_hy: hy, name_az: az, name_ru: ru }: Names): LocalText {
  return {
    en,
    ...(hy === undefined ? {} : { hy }),
    ...(az === undefined ? {} : { az }),
    ...(ru === undefined ? {} : { ru }),
  };
}
type Names = z.infer<z.ZodObject<typeof nameProperties>>;
