import { join } from 'node:path';
import { z } from 'zod';
import { type Ground, type GroundArea, ground } from '../domain/ground.ts';
import { PARTY_COUNTRIES, partyId } from '../domain/party.ts';
import { geometry } from '../domain/shape.ts';
import { areaOf } from '../geometry/coordinates.ts';
import { nameOf, nameProperties } from './atlas.ts';
import { geoFiles, readJson } from './geodata.ts';

const collection = <T extends z.ZodType>(properties: T) =>
  z.object({ features: z.array(z.object({ properties, geometry })) });

const ofRegions = collection(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('region'), party: partyId, ...nameProperties }),
    z.object({ kind: z.literal('exclave'), party: partyId, region: z.string(), ...nameProperties }),
    z.object({ kind: z.literal('place') }),
  ]),
);
const ofCountries = collection(z.object({ id: z.string(), ...nameProperties }));

/** The countries whose regions are there by themselves. */
const WITH_REGIONS: readonly string[] = PARTY_COUNTRIES;

/**
 * Names and outlines of all provinces, districts, exclaves and countries around.
 * @param geodata the geodata folder
 * @throws ZodError, or an error with the file's name, if a file has another form
 */
export function groundAreas(geodata: string): Ground {
  const regions = geoFiles(join(geodata, 'regions')).flatMap((path) =>
    ofRegions.parse(readJson(path)).features.flatMap(({ properties, geometry }): GroundArea[] => {
      if (properties.kind === 'place') return [];
      const { party } = properties;
      const common = { party, name: nameOf(properties), area: areaOf(geometry) };
      return properties.kind === 'region'
        ? [{ kind: 'region', ...common }]
        : [{ kind: 'exclave', region: properties.region, ...common }];
    }),
  );
  const around = ofCountries
    .parse(readJson(join(geodata, 'basemap/countries.geojson')))
    .features.filter(({ properties }) => !WITH_REGIONS.includes(properties.id))
    .map(({ properties, geometry }): GroundArea => {
      return { kind: 'country', name: nameOf(properties), area: areaOf(geometry) };
    });
  return ground.parse([...regions, ...around]);
}
