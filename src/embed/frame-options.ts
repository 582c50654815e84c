/** What a frame's address may ask for, beside the incident, which is in its path. */
export interface FrameOptions {
  lang: string | null;
  theme: 'auto' | 'light' | 'dark';
  /** Transparent, and without the frame's own border. */
  plain: boolean;
  /** The drawn map only: the interactive one is never loaded. */
  static: boolean;
  /** When the interactive map is loaded: on the reader's first use of it, or once it is in view. */
  map: 'ask' | 'auto';
  /** As in the address of a page: `-places,naturalEarth`. */
  layers: string | null;
  /** As in the address of a page: `zoom/lat/lon`. */
  view: string | null;
}

export const DEFAULT_OPTIONS: FrameOptions = {
  lang: null,
  theme: 'auto',
  plain: false,
  static: false,
  map: 'ask',
  layers: null,
  view: null,
};

/** What the values are checked against that this room does not know. */
export interface Known {
  languages: readonly string[];
  isLayers(text: string): boolean;
  isView(text: string): boolean;
}

type Reader<T> = (text: string, known: Known) => T | undefined;

const flag: Reader<boolean> = (text) =>
  text === '' || text === '1' ? true : text === '0' ? false : undefined;

function oneOf<T extends string>(...values: T[]): Reader<T> {
  return (text) => values.find((value) => value === text);
}

const READERS: { [K in keyof FrameOptions]: Reader<FrameOptions[K]> } = {
  lang: (text, { languages }) => languages.find((language) => language === text),
  theme: oneOf('auto', 'light', 'dark'),
  plain: flag,
  static: flag,
  map: oneOf('ask', 'auto'),
  layers: (text, { isLayers }) => (isLayers(text) ? text : undefined),
  view: (text, { isView }) => (isView(text) ? text : undefined),
};
const NAMES = Object.keys(READERS) as (keyof FrameOptions)[];

function take<K extends keyof FrameOptions>(
  name: K,
  text: string,
  known: Known,
  into: FrameOptions,
): boolean {
  const value = READERS[name](text, known);
  if (value === undefined) return false;
  into[name] = value;
  return true;
}

/**
 * Reads a frame's query. A value or name that is not understood is ignored and listed.
 * @param query without or with the leading `?`
 */
export function readFrameOptions(
  query: string,
  known: Known,
): { options: FrameOptions; ignored: string[] } {
  const options = { ...DEFAULT_OPTIONS };
  const ignored: string[] = [];
  for (const [key, text] of new URLSearchParams(query)) {
    const name = NAMES.find((each) => each === key);
    if (name === undefined || !take(name, text, known, options)) ignored.push(`${key}=${text}`);
  }
  return { options, ignored };
}

/** One sentence for the console that names what was ignored and what would be understood. */
export function ignoredWarning(ignored: readonly string[], languages: readonly string[]): string {
  return (
    `claimline: ignored ${ignored.join(', ')}. Understood are lang=${languages.join('|')}, ` +
    'theme=auto|light|dark, plain=0|1, static=0|1, map=ask|auto, ' +
    'layers=-places,naturalEarth (as in a page’s address), view=zoom/lat/lon.'
  );
}
