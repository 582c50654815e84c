import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()) })),
});

/**
 * Reads a generated file as JSON.
 * @throws with the file's name and the fix if it is missing or broken.
 */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/**
 * The properties of a GeoJSON file's features.
 * @throws with the file's name and the fix if it is no FeatureCollection.
 */
export function readProperties(path: string): Record<string, unknown>[] {
  const parsed = collection.safeParse(readJson(path));
  if (!parsed.success) throw unreadable(path, 'it is no FeatureCollection');
  return parsed.data.features.map(({ properties }) => properties);
}

function unreadable(path: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const fix = 'restore it from version control, or run: npm run geodata';
  return new Error(`${path} cannot be read (${reason}); ${fix}`, { cause });
}

/** Paths of a folder's GeoJSON files, sorted. */
export function geoFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.geojson'))
    .sort()
    .map((name) => join(folder, name));
}

/** The files' names, sizes and times: another stamp means that what was built from them is stale. */
export function stampOf(paths: readonly string[]): string {
  return paths
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
