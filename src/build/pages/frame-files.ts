import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Addresses of what a frame's page loads. */
export interface FrameFiles {
  script: string;
  style: string;
  /** The interactive map; absent in a frozen copy. */
  live?: string;
}

/**
 * Finds the frame's built files by their names.
 * @param base the site's root path, ending in a slash
 * @throws where one was not built
 */
export async function frameFiles(out: string, base: string): Promise<Required<FrameFiles>> {
  const built = await readdir(join(out, 'assets'));
  const address = (pattern: RegExp) => {
    const name = built.find((each) => pattern.test(each));
    if (name === undefined)
      throw new Error(
        `${join(out, 'assets')} has no ${pattern}; run the whole build: npm run build`,
      );
    return `${base}assets/${name}`;
  };
  return {
    script: address(/^frame-.*\.js$/),
    style: address(/^frame-.*\.css$/),
    live: address(/^embed-live-.*\.js$/),
  };
}
