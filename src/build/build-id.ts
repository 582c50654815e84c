import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names a build by what its pages load: its assets, whose names change with their content, and its
 * index. Two builds of the same have the same name.
 * @param out the folder that the client was built into
 */
export function buildId(out: string): string {
  const hash = createHash('sha256');
  // Frames' own files are named in frames alone, and are built later.
  const assets = readdirSync(join(out, 'assets')).filter((name) => !name.startsWith('frame-'));
  hash.update(assets.toSorted().join('\n'));
  hash.update(readFileSync(join(out, 'data/index.json')));
  return hash.digest('hex').slice(0, 16);
}
