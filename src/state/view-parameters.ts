import { DEFAULT_LAYERS, LAYERS, type LayerVisibility } from './layers.ts';
import type { MapView } from './view-state.ts';

/** `zoom/lat/lon`, as in `8.5/40.2/45.9`; undefined where it is none or lies off the map. */
export function parseView(text: string): MapView | undefined {
  const numbers = text.split('/');
  // Number() takes much for a number that none of our addresses has: '', ' 8 ', '0x8', '-0'.
  if (!numbers.every((one) => /^-?\d{1,3}(\.\d{1,20})?$/.test(one))) return;
  const [zoom, lat, lon, ...rest] = numbers.map((one) => Number(one) || 0);
  if (zoom === undefined || lat === undefined || lon === undefined || rest.length > 0) return;
  const inside = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return inside ? { zoom, lat, lon } : undefined;
}

/** `-places,naturalEarth`: the differences from the default, minus for off. */
export function parseLayers(text: string): LayerVisibility | undefined {
  const layers = { ...DEFAULT_LAYERS };
  for (const item of text.split(',').filter(Boolean)) {
    const layer = LAYERS.find((id) => id === item.replace(/^-/, ''));
    if (layer === undefined) return undefined;
    layers[layer] = !item.startsWith('-');
  }
  return layers;
}
