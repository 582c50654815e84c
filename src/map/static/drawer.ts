import type { Ground } from './ground.ts';
import { type DrawnMapInput, drawnMap } from './model.ts';
import { GROUND_FILES, parseGround } from './parse-ground.ts';
import { svgText } from './svg.ts';

/** Draws at once: what takes time has been loaded before. */
export type Draw = (input: Omit<DrawnMapInput, 'ground'>) => string;

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
 * Loads what the map is drawn from in the browser: in place of the interactive one, and for paper.
 * @param base the site's root, ending in a slash
 * @throws where a file cannot be loaded or is no GeoJSON; the next call tries again
 */
export async function openDrawer(base: string): Promise<Draw> {
  const loading = grounds.get(base) ?? loadGround(base);
  grounds.set(base, loading);
  try {
    const ground = await loading;
    return (input) => svgText(drawnMap({ ...input, ground }));
  } catch (error) {
    grounds.delete(base);
    throw error;
  }
}
