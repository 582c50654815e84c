import { useCallback, useRef } from 'react';
import { loadGround } from '../../data/load-ground.ts';
import type { GroundArea } from '../../domain/ground.ts';
import type { View } from '../../map/engine-options.ts';

/** The area that holds the middle of a view; undefined at sea, and where the outlines did not load. */
export type FindArea = (view: View) => GroundArea | undefined;

async function openGround(base: string): Promise<FindArea> {
  const [{ groundAt }, loaded] = await Promise.all([
    import('../../geometry/ground-at.ts'),
    loadGround(base),
  ]);
  if (!loaded.ok) throw new Error(loaded.errors.map(({ message }) => message).join('; '));
  return ({ lon, lat }) => groundAt([lon, lat], loaded.value);
}

/**
 * Loads the outlines and names of the map's areas when they are first asked for: few readers do.
 * @param base the site's root, ending in a slash
 */
export function useGround(base: string): () => Promise<FindArea> {
  const opened = useRef<Promise<FindArea> | null>(null);
  return useCallback(() => {
    opened.current ??= openGround(base).catch((error: unknown) => {
      console.warn('crosshair:', error);
      // What answers there is named all the same, and the next place asks once more.
      opened.current = null;
      return () => undefined;
    });
    return opened.current;
  }, [base]);
}
