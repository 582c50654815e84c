/** What a single key does on the page, by the key on a Latin keyboard. */
export const PAGE_KEYS = {
  '?': 'help',
  '/': 'search',
  n: 'next',
  p: 'previous',
  l: 'list',
  s: 'swap',
  t: 'theme',
  m: 'explore',
  r: 'text',
} as const;
export type PageKey = keyof typeof PAGE_KEYS;
export type PageAction = (typeof PAGE_KEYS)[PageKey];

const isPageKey = (key: string): key is PageKey => Object.hasOwn(PAGE_KEYS, key);

/** What a key press needs to be judged by; a part of `KeyboardEvent`. */
export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
}

/**
 * The action that a key press stands for, or null. Letters are found by their place on the keyboard
 * where the layout writes another script. Pure.
 */
export function actionOf(press: Press): PageAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  const latin = press.key.toLowerCase();
  if (isPageKey(latin)) return PAGE_KEYS[latin];
  const placed = /^[\x20-\x7e]$/.test(press.key)
    ? ''
    : press.code.replace(/^Key/, '').toLowerCase();
  return isPageKey(placed) ? PAGE_KEYS[placed] : null;
}
