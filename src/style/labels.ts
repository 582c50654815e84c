import type {
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { PARTY_COUNTRIES } from '../domain/party.ts';
import type { Language } from '../domain/text.ts';
import { REGULAR, SEMIBOLD } from './fonts.ts';
import { shown } from './ground.ts';
import { REGION_LAYERS, type StyleLayers } from './ids.ts';
import { nameIn, PLACE_SIZE, REGION_SIZE, twoScripts } from './names.ts';
import type { Palette } from './palette.ts';

const halo = (colours: Palette) =>
  ({ 'text-halo-color': colours.land, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 }) as const;

/** A name beside its dot, on the side where there is room. */
const BESIDE_DOT = {
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': 0.6,
  'text-justify': 'auto',
  'text-max-width': 9,
  'text-line-height': 1.15,
} satisfies SymbolLayerSpecification['layout'];

/** Names of the basemap's places, each from its own zoom level on; the larger go first. */
function places(colours: Palette, language: Language, layers: StyleLayers): LayerSpecification[] {
  const filter: FilterSpecification = [
    'all',
    // Half a level early: those that find no room are hidden anyway.
    ['<=', ['-', ['get', 'minzoom'], 0.5], ['zoom']],
    ['in', ['get', 'country'], ['literal', [...PARTY_COUNTRIES]]],
  ];
  return [
    {
      id: 'place-dot',
      type: 'circle',
      source: 'places',
      filter,
      layout: shown(layers, 'places'),
      paint: {
        'circle-color': colours.inkMuted,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, 1.6, 12, 2.4],
      },
    },
    {
      id: 'place-name',
      type: 'symbol',
      source: 'places',
      filter,
      layout: {
        ...shown(layers, 'places'),
        ...BESIDE_DOT,
        'text-field': twoScripts(language, colours.inkMuted),
        'text-font': REGULAR,
        'text-size': ['step', ['get', 'minzoom'], 13, 7, 12.5, 8.5, 12],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': colours.ink, ...halo(colours) },
    },
  ];
}

/**
 * Places that claims rest on, with a line to a name that stands off. Where their names stand is
 * reckoned by the map itself (map/key-names.ts): what a renderer finds room for may be one side's alone.
 */
function namedPlaces(
  colours: Palette,
  language: Language,
  layers: StyleLayers,
): LayerSpecification[] {
  const part = (name: string): FilterSpecification => [
    'all',
    ['==', ['get', 'part'], name],
    // Featured on the overview, a place goes with the others; named by a claim, it stays.
    ['any', layers.places, ['!', ['get', 'featured']]],
  ];
  return [
    {
      id: 'named-leader',
      type: 'line',
      source: 'named',
      filter: part('leader'),
      paint: { 'line-color': colours.ink, 'line-width': 0.8 },
    },
    {
      id: 'named-dot',
      type: 'circle',
      source: 'named',
      filter: part('dot'),
      paint: {
        'circle-color': colours.ink,
        'circle-radius': 2.6,
        'circle-stroke-color': colours.paper,
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'named-name',
      type: 'symbol',
      source: 'named',
      filter: part('name'),
      layout: {
        'text-field': twoScripts(language, colours.inkMuted),
        'text-font': REGULAR,
        'text-size': PLACE_SIZE,
        'text-anchor': ['get', 'anchor'],
        'text-justify': 'auto',
        'text-max-width': 30,
        'text-line-height': 1.15,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colours.ink, ...halo(colours) },
    },
  ];
}

function regionNames(
  colours: Palette,
  language: Language,
  layers: StyleLayers,
): LayerSpecification[] {
  const common = {
    'text-font': SEMIBOLD,
    'text-letter-spacing': 0.12,
    'text-max-width': 12,
    'text-line-height': 1.3,
    'text-padding': 4,
    'text-justify': 'center',
  } satisfies SymbolLayerSpecification['layout'];
  const on = REGION_LAYERS.filter((id) => layers[id]);
  return [
    {
      id: 'context-name',
      type: 'symbol',
      source: 'region-names',
      minzoom: 8.5,
      filter: ['!', ['in', ['get', 'id'], ['literal', [...REGION_LAYERS]]]],
      layout: {
        ...common,
        ...shown(layers, 'provinces'),
        // Markers come and go over the names, so each may step aside.
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 2,
        'text-field': twoScripts(language, colours.inkMuted, true),
        'text-size': 11,
      },
      paint: { 'text-color': colours.inkMuted, ...halo(colours) },
    },
    {
      id: 'region-name',
      type: 'symbol',
      source: 'region-names',
      filter: ['in', ['get', 'id'], ['literal', on]],
      layout: {
        ...common,
        'text-field': twoScripts(language, colours.inkMuted, true),
        'text-size': REGION_SIZE,
        // All of them stand, or none: map/key-names.ts.
        'text-max-width': 30,
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': [
          'match',
          ['get', 'country'],
          'AM',
          colours.party.armenia,
          colours.party.azerbaijan,
        ],
        ...halo(colours),
      },
    },
  ];
}

/** All names, the weaker first; the renderer gives the last ones the room. */
export function labels(
  colours: Palette,
  language: Language,
  layers: StyleLayers,
): LayerSpecification[] {
  return [
    {
      id: 'country-name',
      type: 'symbol',
      source: 'countries',
      maxzoom: 8.5,
      filter: ['!', ['in', ['get', 'id'], ['literal', [...PARTY_COUNTRIES, 'RU']]]],
      layout: {
        'text-field': ['upcase', nameIn(language)],
        'text-font': REGULAR,
        'text-size': 11,
        'text-letter-spacing': 0.18,
        // A polygon is named once a tile: this keeps the repetitions apart.
        'text-padding': 160,
      },
      paint: {
        'text-color': colours.inkMuted,
        'text-halo-color': colours.landAround,
        'text-halo-width': 1,
      },
    },
    ...places(colours, language, layers),
    {
      id: 'lake-name',
      type: 'symbol',
      source: 'lakes',
      filter: [
        'all',
        ['has', 'name_en'],
        ['any', ['>', ['coalesce', ['get', 'area_km2'], 0], 500], ['>=', ['zoom'], 10]],
      ],
      layout: {
        'text-field': nameIn(language),
        'text-font': REGULAR,
        'text-size': 12.5,
        'text-letter-spacing': 0.04,
        'text-max-width': 7,
      },
      paint: {
        'text-color': colours.waterInk,
        'text-halo-color': colours.water,
        'text-halo-width': 1,
      },
    },
    ...regionNames(colours, language, layers),
    {
      id: 'exclave-name',
      type: 'symbol',
      source: 'provinces',
      minzoom: 8.5,
      filter: ['==', ['get', 'kind'], 'exclave'],
      layout: {
        ...shown(layers, 'border'),
        'text-field': twoScripts(language, colours.inkMuted),
        'text-font': REGULAR,
        'text-size': 11.5,
        'text-max-width': 8,
      },
      paint: { 'text-color': colours.inkMuted, ...halo(colours) },
    },
    ...namedPlaces(colours, language, layers),
  ];
}
