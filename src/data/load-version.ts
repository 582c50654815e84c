import { z } from '../domain/zod.ts';

/** Path of the file that names the site's present build, below the site's root. */
export const VERSION_FILE = 'version.json';

const siteVersion = z.object({ build: z.string().regex(/^[0-9a-f]{16}$/) });

/**
 * The build that the site serves now, asked past every cache; null where it does not say.
 * @param base the site's root, ending in a slash
 */
export async function loadBuild(base: string): Promise<string | null> {
  try {
    const response = await fetch(`${base}${VERSION_FILE}`, { cache: 'no-store' });
    const read = siteVersion.safeParse(response.ok ? await response.json() : null);
    return read.success ? read.data.build : null;
  } catch {
    return null;
  }
}
