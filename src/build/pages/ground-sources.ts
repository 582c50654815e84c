import { join } from 'node:path';
import { z } from 'zod';
import type { GroundSource } from '../../ui/about/facts.ts';
import { readJson } from '../geodata.ts';

const manifest = z.object({
  sources: z.record(
    z.string(),
    z.object({ name: z.string(), licence: z.string(), vintage: z.string() }),
  ),
});

/**
 * The sources of the outlines, lines and names under the map, from the geodata's manifest.
 * @throws with the file's name and the fix if the manifest is missing or has another form
 */
export function groundSources(geodata: string): GroundSource[] {
  const path = join(geodata, 'manifest.json');
  const parsed = manifest.safeParse(readJson(path));
  if (!parsed.success)
    throw new Error(`${path} does not list its sources; run: npm run geodata`, {
      cause: parsed.error,
    });
  return Object.values(parsed.data.sources);
}
