import type { Ground } from './ground.ts';
import { type DrawnMapInput, drawnMap } from './model.ts';
import { GROUND_FILES, parseGround } from './parse-ground.ts';
import { svgText } from './svg.ts';

const grounds = new Map<string, Promise<Ground>>();

async function loadGround(base: string): Promise<Ground> {
  const files = await Promise.all(
    GROUND_FILES.map(async ({ path }): Promise<[string, unknown]> => {
      const response = await fetch(`${base}geodata/${path}`);
      if (!response.ok) throw new Error(`geodata/${path} answered ${response.status}`);
      return [path, await response.json()];
    }),
  );
  const byPath = new Map(files);
  return parseGround((path) => byPath.get(path));
}

/**
 * Draws the map in the browser, for readers whose browser has no WebGL.
 * @param base the site's root, ending in a slash
 * @throws where a file cannot be loaded or is no GeoJSON; the next call tries again
 */
export async function drawLate(
  base: string,
  input: Omit<DrawnMapInput, 'ground'>,
): Promise<string> {
  const loading = grounds.get(base) ?? loadGround(base);
  grounds.set(base, loading);
  try {
    return svgText(drawnMap({ ...input, ground: await loading }));
  } catch (error) {
    grounds.delete(base);
    throw error;
  }
}
