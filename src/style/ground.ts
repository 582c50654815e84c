import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { PARTY_COUNTRIES } from '../domain/party.ts';
import { REGION_LAYERS, type StyleLayers, type SwitchableLayer } from './ids.ts';
import type { Palette } from './palette.ts';

/** The style's word for whether a switchable layer is drawn. */
export function shown(
  layers: StyleLayers,
  id: SwitchableLayer,
): { visibility: 'visible' | 'none' } {
  return { visibility: layers[id] ? 'visible' : 'none' };
}

const SIDE_OF = { gegharkunik: 'armenia', kelbajar: 'azerbaijan', syunik: 'armenia' } as const;

function regionFills(colours: Palette, layers: StyleLayers): LayerSpecification[] {
  return REGION_LAYERS.map((id) => ({
    id: `region-${id}`,
    type: 'fill',
    source: id,
    filter: ['!=', ['geometry-type'], 'Point'],
    layout: shown(layers, id),
    paint: { 'fill-color': colours.tint[SIDE_OF[id]], 'fill-antialias': false },
  }));
}

function regionOutlines(colours: Palette, layers: StyleLayers): LayerSpecification[] {
  return REGION_LAYERS.map((id) => ({
    id: `region-${id}-outline`,
    type: 'line',
    source: id,
    filter: ['!=', ['geometry-type'], 'Point'],
    layout: { ...shown(layers, id), 'line-join': 'round' },
    paint: {
      'line-color': colours.party[SIDE_OF[id]],
      'line-opacity': 0.45,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 12, 1.2],
    },
  }));
}

/** Land, the three regions, inner province lines and water, from the bottom up. */
export function ground(colours: Palette, layers: StyleLayers): LayerSpecification[] {
  return [
    { id: 'background', type: 'background', paint: { 'background-color': colours.landAround } },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      filter: ['in', ['get', 'id'], ['literal', [...PARTY_COUNTRIES]]],
      paint: { 'fill-color': colours.land, 'fill-antialias': false },
    },
    ...regionFills(colours, layers),
    {
      id: 'provinces',
      type: 'line',
      source: 'provinces',
      minzoom: 6.5,
      filter: ['==', ['get', 'kind'], 'province'],
      layout: { ...shown(layers, 'provinces'), 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours.provinceLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.8, 12, 1.4],
        'line-dasharray': [0.1, 2.6],
      },
    },
    ...regionOutlines(colours, layers),
    {
      id: 'exclaves',
      type: 'line',
      source: 'provinces',
      filter: ['==', ['get', 'kind'], 'exclave'],
      layout: { ...shown(layers, 'border'), 'line-join': 'round' },
      paint: { 'line-color': colours.border, 'line-width': 1, 'line-dasharray': [4, 2.4] },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': colours.water },
    },
    {
      id: 'shore',
      type: 'line',
      source: 'lakes',
      minzoom: 7,
      paint: { 'line-color': colours.waterInk, 'line-opacity': 0.35, 'line-width': 0.6 },
    },
    {
      id: 'outline-around',
      type: 'line',
      source: 'countries',
      filter: ['!', ['in', ['get', 'id'], ['literal', [...PARTY_COUNTRIES]]]],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.inkMuted, 'line-opacity': 0.4, 'line-width': 0.8 },
    },
  ];
}
