import { join } from 'node:path';
import { z } from 'zod';
import type { Ground, GroundArea } from '../domain/ground.ts';
import { partyId } from '../domain/party.ts';
import { nameOf, names } from './atlas.ts';
import { geoFiles, readJson } from './geodata.ts';

const polygons = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.unknown()) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.unknown()) }),
]);
const regionProperties = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('region'), party: partyId, ...names }),
  z.object({ kind: z.literal('exclave'), party: partyId, region: z.string(), ...names }),
]);
const countryProperties = z.object({ id: z.string(), ...names });
const collection = z.object({
  features: z.array(z.object({ properties: z.looseObject({}), geometry: z.looseObject({}) })),
});
