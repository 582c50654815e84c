import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '../state/store.ts';

/** Writes the reader's choice to the document; `auto` leaves it to the system. */
export function useThemeAttribute(store: AppStore): void {
  const theme = useStore(store, (state) => state.theme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
}
