import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FramePart } from './frame-part.ts';

/** What a frame's page holds or loads. */
export interface FrameFiles {
  script: FramePart;
  style: FramePart;
  /** Address of the interactive map; absent in a frozen copy. */
  live?: string;
}

/**
 * Finds the frame's built files by their names. Script and style sheet come as texts: in the page,
 * they cost no round trip before its first picture.
 * @param base the site's root path, ending in a slash
 * @throws where one was not built
 */
export async function frameFiles(out: string, base: string) {
  const folder = join(out, 'assets');
  const built = await readdir(folder);
  const named = (pattern: RegExp) => {
    const name = built.find((each) => pattern.test(each));
    if (name === undefined)
      throw new Error(`${folder} has no ${pattern}; run the whole build: npm run build`);
    return name;
  };
  const text = async (pattern: RegExp) => {
    const content = await readFile(join(folder, named(pattern)), 'utf8');
    return { text: content.trim() };
  };
  return {
    script: await text(/^frame-.*\.js$/),
    style: await text(/^frame-.*\.css$/),
    live: `${base}assets/${named(/^embed-live-.*\.js$/)}`,
  } satisfies FrameFiles;
}
