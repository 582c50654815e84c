// Whether two builds are the same, file by file.
import { createHash } from 'node:crypto';
import type { Digests } from '../digests.ts';
import { Fixable } from '../step.mjs';

/** What differs, a line a file: `changed a.js`, `missing b.js`, `not of the build c.js`. */
export function differences(served: Digests, built: Digests): string[] {
  const paths = [...new Set([...served.keys(), ...built.keys()])].sort();
  return paths.flatMap((path) => {
    const [mine, theirs] = [served.get(path), built.get(path)];
    if (mine === theirs) return [];
    if (mine === undefined) return [`missing ${path}`];
    return [`${theirs === undefined ? 'not of the build' : 'changed'} ${path}`];
  });
}

const NAMED = 20;

/**
 * @param name how the folder is called: `dist/`
 * @throws {Fixable} that names the files, unless every file is the same
 */
export function mustBeSame(name: string, served: Digests, built: Digests): void {
  const found = differences(served, built);
  if (found.length === 0) return;
  const more = found.length > NAMED ? [`… and ${found.length - NAMED} more`] : [];
  throw new Fixable(
    `${name} is not what \`npm run build\` makes of these sources; nothing was written. ${found.length} of ${built.size} files:\n` +
      [...found.slice(0, NAMED), ...more].map((line) => `    ${line}\n`).join('') +
      '  Fix: npm run build, then npm run bench',
  );
}

/** One digest of a whole build, to tell in a word which was measured. */
export const digestOfAll = (all: Digests) =>
  createHash('sha256')
    .update([...all].map((entry) => entry.join(' ')).join('\n'))
    .digest('hex');
