import type { z } from 'zod';
import {
  type DatasetIndex,
  datasetIndex,
  type IncidentDetail,
  incidentDetail,
} from '../domain/dataset.ts';
import { type PreparedCitations, preparedCitations } from '../domain/prepared.ts';
import type { Result } from './result.ts';

/**
 * Parses `unknown` with a schema, listing everything that is wrong with it.
 * @param file name used in the errors
 */
export function parseData<T>(schema: z.ZodType<T>, input: unknown, file: string): Result<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    errors: parsed.error.issues.map((issue) => ({
      file,
      path: issue.path.join('.'),
      message: issue.message,
    })),
  };
}

/**
 * Loads and parses a data file.
 * @param base the site's root, ending in a slash
 */
export async function load<T>(
  base: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<Result<T>> {
  const failed = (message: string): Result<T> => ({
    ok: false,
    errors: [{ file, path: '', message }],
  });
  try {
    const response = await fetch(`${base}${file}`);
    if (!response.ok) return failed(`answered ${response.status}`);
    return parseData(schema, JSON.parse(await response.text()), file);
  } catch (error) {
    return failed(error instanceof SyntaxError ? 'is not JSON' : 'could not be reached');
  }
}

/** @param base the site's root, ending in a slash */
export function loadIndex(base: string): Promise<Result<DatasetIndex>> {
  return load(base, 'data/index.json', datasetIndex);
}

/** @param base the site's root, ending in a slash */
export function loadIncident(base: string, id: string): Promise<Result<IncidentDetail>> {
  return load(base, `data/incidents/${encodeURIComponent(id)}.json`, incidentDetail);
}

/**
 * BibTeX and RIS of citations of an incident and its claims.
 * @param base the site's root, ending in a slash
 */
export function loadCitations(base: string, id: string): Promise<Result<PreparedCitations>> {
  return load(base, `data/incidents/${encodeURIComponent(id)}.cite.json`, preparedCitations);
}
