import { useRef } from 'react';
import { loadCitations } from '../../data/load.ts';
import type { Result } from '../../data/result.ts';
import type { PreparedCitations } from '../../domain/prepared.ts';
import { usePage } from '../context.tsx';

/**
 * The incident's prepared citations: loaded once, at the first call, and again after a failure.
 * Called ahead of a click, so that a browser that allows copying only at once allows it.
 */
export function useCitations(incident: string): () => Promise<Result<PreparedCitations>> {
  const { base } = usePage();
  const loading = useRef<{ incident: string; result: Promise<Result<PreparedCitations>> }>(null);
  return () => {
    if (loading.current?.incident === incident) return loading.current.result;
    const result = loadCitations(base, incident).then((loaded) => {
      if (!loaded.ok && loading.current?.incident === incident) loading.current = null;
      return loaded;
    });
    loading.current = { incident, result };
    return result;
  };
}
