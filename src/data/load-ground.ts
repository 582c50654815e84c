import { type Ground, ground } from '../domain/ground.ts';
import { load } from './load.ts';
import type { Result } from './result.ts';

/** @param base the site's root, ending in a slash */
export function loadGround(base: string): Promise<Result<Ground>> {
  return load(base, 'data/ground.json', ground);
}
