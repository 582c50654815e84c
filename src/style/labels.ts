import type {
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { PARTY_COUNTRIES } from '../domain/party.ts';
import type { Language } from '../domain/text.ts';
import { REGULAR, SEMIBOLD } from './fonts.ts';
import { shown } from './ground.ts';
import { REGION_LAYERS, type StyleLayers } from './ids.ts';
import { nameIn, twoScripts } from './names.ts';
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

/**
 * A name below its dot where it can be: clear of the callouts, and of the buttons at a small map's
 * edge. Last, farther below: a dispute's own marker may stand on the dot.
 */
const BELOW_DOT: VariableAnchorOffsetCollectionSpecification = [
  'top',
  [0, 0.6],
  'left',
  [0.6, 0],
  'right',
  [-0.6, 0],
  'bottom',
  [0, -0.6],
  'center',
  [0, 2.6],
];

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

/** Places that the open incident's claims name: always drawn, since the claims rest on them. */
function namedPlaces(colours: Palette, language: Language): LayerSpecification[] {
  return [
    {
      id: 'named-dot',
      type: 'circle',
      source: 'named',
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
      layout: {
        ...BESIDE_DOT,
        'text-variable-anchor-offset': BELOW_DOT,
        'text-field': twoScripts(language, colours.inkMuted),
        'text-font': REGULAR,
        'text-size': 13,
        'text-optional': true,
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
    // Markers come and go over the names, so each may step aside.
    'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
    'text-radial-offset': 2,
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
        'text-size': ['interpolate', ['linear'], ['zoom'], 6.5, 10.5, 9, 13.5],
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
    ...namedPlaces(colours, language),
  ];
}
