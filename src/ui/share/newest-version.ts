import { z } from '../../domain/zod.ts';

const versions = z.object({ versions: z.array(z.string().regex(/^[a-z0-9.-]{1,40}$/)) });

/** The newest frozen version of the record, or null where none was made or it cannot be read. */
export async function newestVersion(base: string): Promise<string | null> {
  try {
    const answer = await fetch(`${base}v/versions.json`);
    if (!answer.ok) return null;
    return versions.parse(await answer.json()).versions.at(-1) ?? null;
  } catch {
    return null;
  }
}
