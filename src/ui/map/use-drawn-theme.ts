import { useSyncExternalStore } from 'react';
import type { DrawnTheme } from '../../style/palette.ts';
import { useApp } from '../context.tsx';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** The theme that is drawn: the reader's choice, or the system's where that is `auto`. */
export function useDrawnTheme(): DrawnTheme {
  const theme = useApp((state) => state.theme);
  const systemDark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
  if (theme !== 'auto') return theme;
  return systemDark ? 'dark' : 'light';
}
