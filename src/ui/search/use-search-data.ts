import { useCallback, useRef, useState } from 'react';
import { loadSearch } from '../../data/load-search.ts';
import type { SearchEntry } from '../../domain/search/search-data.ts';
import { usePage } from '../context.tsx';

export interface SearchNames {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  entries: readonly SearchEntry[];
  /** Loads the names, once; after a failure it may be called again. */
  load(): void;
}

const NONE: readonly never[] = [];

/** The names that lead to incidents, loaded when they are first wanted. */
export function useSearchData(): SearchNames {
  const { base, store } = usePage();
  const asked = useRef(false);
  const [status, setStatus] = useState<SearchNames['status']>('idle');
  const [entries, setEntries] = useState<readonly SearchEntry[]>(NONE);
  const load = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    setStatus('loading');
    void loadSearch(base).then((result) => {
      asked.current = result.ok;
      setStatus(result.ok ? 'ready' : 'failed');
      if (result.ok) setEntries(result.value.entries);
      else store.getState().foundMissing();
    });
  }, [base, store]);
  return { status, entries, load };
}
