import { type Filters, NO_FILTERS } from '../domain/filter.ts';
import { STATEMENTS } from '../domain/statements.ts';
import { LANGUAGES, type Language } from '../domain/text.ts';
import { FILTER_PARAMETERS } from './filters-address.ts';
import { DEFAULT_LAYERS, LAYERS, type LayerVisibility } from './layers.ts';
import type { Parameter } from './parameter.ts';
import { DEFAULT_ADDRESS } from './store.ts';
import { parseLayers, parseView } from './view-parameters.ts';
import { type Address, THEMES, type Theme } from './view-state.ts';

const isTheme = (text: string): text is Theme => THEMES.some((theme) => theme === text);
const round = (value: number, digits: number) => Number(value.toFixed(digits));

function formatLayers(layers: LayerVisibility): string | undefined {
  const changed = LAYERS.filter((id) => layers[id] !== DEFAULT_LAYERS[id]);
  return changed.length === 0
    ? undefined
    : changed.map((id) => (layers[id] ? id : `-${id}`)).join(',');
}

/** What the query holds: all but the path, and the filters one by one. */
type Query = Omit<Address, 'language' | 'incident' | 'filters'> & Filters;

const PARAMETERS: { [K in keyof Query]: Parameter<Query[K]> } = {
  claim: {
    parse: (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined),
    format: (value) => value ?? undefined,
  },
  statements: {
    parse: (text) => STATEMENTS.find((one) => one === text),
    format: (value) => (value === 'all' ? undefined : value),
  },
  theme: {
    parse: (text) => (isTheme(text) ? text : undefined),
    format: (value) => (value === 'auto' ? undefined : value),
  },
  layers: { parse: parseLayers, format: formatLayers },
  swapped: {
    parse: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    format: (value) => (value ? '1' : undefined),
  },
  view: {
    parse: parseView,
    format: (view) =>
      view === null
        ? undefined
        : `${round(view.zoom, 2)}/${round(view.lat, 4)}/${round(view.lon, 4)}`,
  },
  ...FILTER_PARAMETERS,
};
const KEYS = Object.keys(PARAMETERS) as (keyof Query)[];

export interface ReadAddress {
  address: Address;
  /** Parameters that were not understood and are ignored. */
  ignored: string[];
}

const isLanguage = (text: string | undefined): text is Language =>
  LANGUAGES.some((language) => language === text);

function readParameter<K extends keyof Query>(key: K, query: URLSearchParams, into: Query) {
  const text = query.get(key);
  if (text === null) return true;
  const value = PARAMETERS[key].parse(text);
  if (value === undefined) return false;
  into[key] = value;
  return true;
}

/**
 * Reads an address. Bad values fall back to the default and are listed.
 * @param pathname below `base`, e.g. `/hy/incidents/2021-05-27-custody/`
 * @param base the site's root path, ending in a slash
 */
export function readAddress(pathname: string, search: string, base: string): ReadAddress {
  const rest = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  const parts = rest.split('/').filter((part) => part !== '' && part !== 'index.html');
  const language = isLanguage(parts[0]) ? parts[0] : 'en';
  if (isLanguage(parts[0])) parts.shift();
  const incident = parts[0] === 'incidents' ? (parts[1] ?? null) : null;
  const query = new URLSearchParams(search);
  const { filters: _, ...defaults } = DEFAULT_ADDRESS;
  const read: Query = { ...defaults, ...NO_FILTERS };
  const bad = KEYS.filter((key) => !readParameter(key, query, read));
  const { time, where, kind, precision, districts, confidence, ...others } = read;
  const filters = { time, where, kind, precision, districts, confidence };
  const address: Address = { ...others, filters, language, incident };
  const unknown = [...query.keys()].filter((key) => !KEYS.some((known) => known === key));
  return { address, ignored: [...bad, ...unknown] };
}

function writeParameter<K extends keyof Query>(key: K, address: Query, query: URLSearchParams) {
  const text = PARAMETERS[key].format(address[key]);
  if (text !== undefined) query.set(key, text);
}

/** The path of a page: `/`, `/hy/`, `/incidents/<id>/`, `/hy/incidents/<id>/`, below `base`. */
export function pathOf(
  page: { language: Language; incident: string | null },
  base: string,
): string {
  const language = page.language === 'en' ? '' : `${page.language}/`;
  const incident = page.incident === null ? '' : `incidents/${page.incident}/`;
  return `${base}${language}${incident}`;
}

/** The whole address, as short as it can be; the inverse of `readAddress`. */
export function writeAddress(address: Address, base: string): string {
  const query = new URLSearchParams();
  const all: Query = { ...address, ...address.filters };
  for (const key of KEYS) writeParameter(key, all, query);
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return pathOf(address, base) + (text === '' ? '' : `?${text}`);
}
