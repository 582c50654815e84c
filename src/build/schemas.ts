import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { citation, reading } from '../domain/citation.ts';
import { claim } from '../domain/claim.ts';
import { SCHEMA_VERSION } from '../domain/dataset.ts';
import { day, moment } from '../domain/date.ts';
import { identifier } from '../domain/identifier.ts';
import { incident } from '../domain/incident.ts';
import { lineProvenance } from '../domain/line-provenance.ts';
import { partyId } from '../domain/party.ts';
import { phrase, phraseText } from '../domain/phrase.ts';
import { position } from '../domain/position.ts';
import { partiesFile, placesFile, removedFile, sourcesFile } from '../domain/records.ts';
import { archivedCopy } from '../domain/source.ts';
import { languageTag, localText, plainText } from '../domain/text.ts';
import { whereabouts } from '../domain/whereabouts.ts';

const FILES = new Map<string, { schema: z.ZodType; title: string }>([
  ['incident.schema.json', { schema: incident, title: 'Claimline incident' }],
  ['sources.schema.json', { schema: sourcesFile, title: 'Claimline sources' }],
  ['places.schema.json', { schema: placesFile, title: 'Claimline gazetteer' }],
  ['parties.schema.json', { schema: partiesFile, title: 'Claimline parties' }],
  ['removed.schema.json', { schema: removedFile, title: 'Claimline incidents taken out' }],
  [
    'line-provenance.schema.json',
    { schema: lineProvenance, title: 'Claimline: what the border line was traced from' },
  ],
  [
    'schema.json',
    {
      schema: z.strictObject({
        schemaVersion: z.literal(SCHEMA_VERSION),
        incidents: z.array(incident),
        sources: sourcesFile,
        places: placesFile,
        parties: partiesFile,
      }),
      title: 'Claimline records',
    },
  ],
]);

/** Parts by the name that editors and readers of the schema meet them under, and what they are. */
const PARTS: [string, z.ZodType, string][] = [
  ['Text', plainText, 'Plain text: no markup, at most 1,200 characters.'],
  ['LocalText', localText, 'A text in English and, where it has been written, in other languages.'],
  ['Id', identifier, 'Lower-case words joined by hyphens.'],
  ['Day', day, 'YYYY-MM-DD.'],
  ['Moment', moment, 'YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM, UTC+04:00.'],
  ['Party', partyId, 'A side: armenia or azerbaijan.'],
  ['Language', languageTag, 'A language tag, e.g. en, hy, az, ru, de.'],
  ['Position', position, 'Degrees WGS84 inside the box 43–49 E, 38–42 N.'],
  ['PhraseText', phraseText, 'Copied exactly from the source; at most 12 words.'],
  [
    'Phrase',
    phrase,
    'The words that carry a whereabouts, verbatim, and the source they were copied from.',
  ],
  ['Whereabouts', whereabouts, 'The claimed place, in the form in which it was said.'],
  ['Reading', reading, 'What was read of a source: whole, beginning or none, and on which day.'],
  ['ArchivedCopy', archivedCopy, 'A capture of the document: its address, and its day (UTC).'],
  [
    'Citation',
    citation,
    'A source, and whose words it gives: speaker, outlet, restated or absent.',
  ],
  ['Claim', claim, 'One party’s statement on the incident.'],
];

const registry = z.registry<{ id?: string; title?: string; description?: string }>();
for (const [id, schema, description] of PARTS) registry.add(schema, { id, description });
for (const [, { schema, title }] of FILES) registry.add(schema, { title });

/** The records' JSON Schemas (draft 2020-12) by file name, as they stand in `geodata/`. */
function jsonSchemas(): Map<string, string> {
  const written = (schema: z.ZodType) =>
    z.toJSONSchema(schema, { io: 'input', metadata: registry });
  return new Map(
    [...FILES].map(([name, { schema }]) => [name, `${JSON.stringify(written(schema), null, 2)}\n`]),
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
