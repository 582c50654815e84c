import { LANGUAGES, type Language } from '../domain/text.ts';
import { DEFAULT_LAYERS, LAYERS, type LayerVisibility } from './layers.ts';
import { DEFAULT_ADDRESS } from './store.ts';
import { type Address, type MapView, THEMES, type Theme } from './view-state.ts';

/** A query parameter: how it is read from and written to the address. */
interface Parameter<T> {
  /** Undefined for a value that is not understood; the default then stands and a note says so. */
  parse(text: string): T | undefined;
  /** Undefined where the value is the default and the address stays short. */
  format(value: T): string | undefined;
}

const isTheme = (text: string): text is Theme => THEMES.some((theme) => theme === text);
const round = (value: number, digits: number) => Number(value.toFixed(digits));

function parseView(text: string): MapView | undefined {
  const [zoom, lat, lon, ...rest] = text.split('/').map(Number);
  if (zoom === undefined || lat === undefined || lon === undefined || rest.length > 0) return;
  const inside = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return inside ? { zoom, lat, lon } : undefined;
}

/** `layers=-places,naturalEarth`: the differences from the default, minus for off. */
function parseLayers(text: string): LayerVisibility | undefined {
  const layers = { ...DEFAULT_LAYERS };
  for (const item of text.split(',').filter(Boolean)) {
    const layer = LAYERS.find((id) => id === item.replace(/^-/, ''));
    if (layer === undefined) return undefined;
    layers[layer] = !item.startsWith('-');
  }
  return layers;
}

function formatLayers(layers: LayerVisibility): string | undefined {
  const changed = LAYERS.filter((id) => layers[id] !== DEFAULT_LAYERS[id]);
  return changed.length === 0
    ? undefined
    : changed.map((id) => (layers[id] ? id : `-${id}`)).join(',');
}

type Query = Omit<Address, 'language' | 'incident'>;

const PARAMETERS: { [K in keyof Query]: Parameter<Query[K]> } = {
  claim: {
    parse: (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined),
    format: (value) => value ?? undefined,
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
 * @param pathname below `base`, e.g. `/hy/incidents/2021-05-27-capture/`
 * @param base the site's root path, ending in a slash
 */
export function readAddress(pathname: string, search: string, base: string): ReadAddress {
  const rest = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  const parts = rest.split('/').filter((part) => part !== '' && part !== 'index.html');
  const language = isLanguage(parts[0]) ? parts[0] : 'en';
  if (isLanguage(parts[0])) parts.shift();
  const incident = parts[0] === 'incidents' ? (parts[1] ?? null) : null;
  const address: Address = { ...DEFAULT_ADDRESS, language, incident };
  const query = new URLSearchParams(search);
  const bad = KEYS.filter((key) => !readParameter(key, query, address));
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
  for (const key of KEYS) writeParameter(key, address, query);
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return pathOf(address, base) + (text === '' ? '' : `?${text}`);
}
