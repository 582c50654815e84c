import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../domain/dataset.ts';
import { incident } from '../domain/incident.ts';
import { partiesFile, placesFile, sourcesFile } from '../domain/records.ts';

const described = <T extends z.ZodType>(schema: T, title: string) => schema.meta({ title });

const FILES: Record<string, z.ZodType> = {
  'incident.schema.json': described(incident, 'Claimline incident'),
  'sources.schema.json': described(sourcesFile, 'Claimline sources'),
  'places.schema.json': described(placesFile, 'Claimline gazetteer'),
  'parties.schema.json': described(partiesFile, 'Claimline parties'),
  'schema.json': described(
    z.strictObject({
      schemaVersion: z.literal(SCHEMA_VERSION),
      incidents: z.array(incident),
      sources: sourcesFile,
      places: placesFile,
      parties: partiesFile,
    }),
    'Claimline records',
  ),
};

/** The records' JSON Schemas (draft 2020-12) by file name, as they stand in `geodata/`. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`,
    ]),
  );
}

/** Names of the schema files that differ from what the code exports. */
export function staleSchemas(geodata: string): string[] {
  return [...jsonSchemas()]
    .filter(([name, text]) => written(geodata, name) !== text)
    .map(([n]) => n);
}

function written(geodata: string, name: string): string | undefined {
  try {
    return readFileSync(join(geodata, name), 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes all schema files; gives their names. */
export function writeSchemas(geodata: string): string[] {
  const schemas = jsonSchemas();
  for (const [name, text] of schemas) writeFileSync(join(geodata, name), text);
  return [...schemas.keys()];
}
