import {
  type DatasetIndex,
  datasetIndex,
  type IncidentDetail,
  incidentDetail,
} from '../domain/dataset.ts';
import { type PreparedCitations, preparedCitations } from '../domain/prepared.ts';
import type { z } from '../domain/zod.ts';
import type { Result } from './result.ts';

/**
 * Parses `unknown` with a schema, listing everything that is wrong with it.
 * @param file name used in the errors
 */
export function parseData<T>(schema: z.ZodType<T>, input: unknown, file: string): Result<T> {
  const parsed = parsedOrTooMany(schema, input);
  if (parsed === undefined)
    return { ok: false, errors: [{ file, path: '', message: 'has too many faults to list' }] };
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

/** Undefined where there are more faults in one list than zod can hand on without overflowing the stack. */
function parsedOrTooMany<T>(schema: z.ZodType<T>, input: unknown) {
  try {
    return schema.safeParse(input);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
/** Milliseconds after which a file that has not come is given up. */
const LIMIT = 30_000;

/**
 * Loads and parses a data file. One that does not come in time is a failure like any other.
 * @param base the site's root, ending in a slash
 * @param received called once the file is there, before it is read: reading a large one takes long
 */
export async function load<T>(
  base: string,
  file: string,
  schema: z.ZodType<T>,
  received?: () => void,
): Promise<Result<T>> {
  const failed = (message: string): Result<T> => ({
    ok: false,
    errors: [{ file, path: '', message }],
  });
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), LIMIT);
  try {
    const response = await fetch(`${base}${file}`, { signal: late.signal });
    if (!response.ok) return failed(`answered ${response.status}`);
    const text = await response.text();
    received?.();
    return parseData(schema, JSON.parse(text), file);
  } catch (error) {
    if (error instanceof SyntaxError) return failed('is not JSON');
    return failed(late.signal.aborted ? 'did not come in time' : 'could not be reached');
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param base the site's root, ending in a slash
 * @param received as for `load`
 */
export function loadIndex(base: string, received?: () => void): Promise<Result<DatasetIndex>> {
  return load(base, 'data/index.json', datasetIndex, received);
}

/**
 * An incident's text, by its id or one that it had before; a file that holds another is a failure.
 * @param base the site's root, ending in a slash
 */
export async function loadIncident(base: string, id: string): Promise<Result<IncidentDetail>> {
  const file = `data/incidents/${encodeURIComponent(id)}.json`;
  const result = await load(base, file, incidentDetail);
  if (!result.ok) return result;
  const { summary } = result.value;
  if (summary.id === id || summary.formerIds?.includes(id)) return result;
  const message = `holds ${summary.id}, not ${id}`;
  return { ok: false, errors: [{ file, path: 'summary.id', message }] };
}

/**
 * BibTeX and RIS of citations of an incident and its claims.
 * @param base the site's root, ending in a slash
 */
export function loadCitations(base: string, id: string): Promise<Result<PreparedCitations>> {
  return load(base, `data/incidents/${encodeURIComponent(id)}.cite.json`, preparedCitations);
}
