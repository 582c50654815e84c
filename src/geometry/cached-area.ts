import type { Area } from './coordinates.ts';
import type { World } from './world.ts';

const made = new WeakMap<World, Map<string, Area>>();

/** The area under a key, made the first time only: many claims of a world name the same zone. */
export function cachedArea(world: World, key: string, make: () => Area): Area {
  const areas = made.get(world) ?? new Map<string, Area>();
  made.set(world, areas);
  const area = areas.get(key) ?? make();
  areas.set(key, area);
  return area;
}
