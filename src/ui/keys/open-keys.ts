import { createContext } from 'react';

/** Opens the list of keys; null on pages that have none. */
export const OpenKeys = createContext<(() => void) | null>(null);
