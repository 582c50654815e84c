import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type ImageKind, imageName } from './ids.ts';
import type { DrawnTheme, Palette } from './palette.ts';

const LATEST: ExpressionSpecification = ['get', 'latest'];
const EARLIER: ExpressionSpecification = ['!', LATEST];
const all = (...tests: ExpressionSpecification[]): FilterSpecification =>
  ['all', ...tests] as FilterSpecification;
const isType = (type: string): ExpressionSpecification => ['==', ['geometry-type'], type];
/** A claim is lifted while it is pointed at, on the map or in the panel. */
const LIFTED: ExpressionSpecification = [
  'any',
  ['boolean', ['feature-state', 'hover'], false],
  ['boolean', ['feature-state', 'selected'], false],
];

function colourOf(colours: Palette): ExpressionSpecification {
  return ['match', ['get', 'party'], 'armenia', colours.party.armenia, colours.party.azerbaijan];
}

function imageOf(kind: ImageKind, theme: DrawnTheme): ExpressionSpecification {
  return [
    'match',
    ['get', 'party'],
    'armenia',
    imageName(kind, 'armenia', theme),
    imageName(kind, 'azerbaijan', theme),
  ];
}

/** `weight` shares an area's strength among the nested parts of a fading shape. */
function strength(latest: number, earlier: number, lifted: number): ExpressionSpecification {
  return [
    '*',
    ['get', 'weight'],
    ['+', ['case', LATEST, latest, earlier], ['case', LIFTED, lifted, 0]],
  ];
}

/** Areas below the border line: weak fill and the side's hatching, earlier claims fainter. */
export function claimAreas(colours: Palette, theme: DrawnTheme): LayerSpecification[] {
  const areas = isType('Polygon');
  return [
    {
      id: 'claim-fill',
      type: 'fill',
      source: 'claims',
      filter: all(areas),
      layout: { 'fill-sort-key': ['case', LATEST, 1, 0] },
      paint: {
        'fill-color': colourOf(colours),
        'fill-opacity': strength(0.14, 0.09, 0.08),
        'fill-antialias': false,
      },
    },
    {
      id: 'claim-hatch',
      type: 'fill',
      source: 'claims',
      filter: all(areas),
      paint: {
        'fill-pattern': imageOf('hatch', theme),
        'fill-opacity': strength(0.65, 0.4, 0.3),
        'fill-antialias': false,
      },
    },
  ];
}

/** Outlines and lines above the border line; nothing where the edge was not stated. */
export function claimLines(colours: Palette): LayerSpecification[] {
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const edge: ExpressionSpecification = ['all', isType('Polygon'), ['get', 'edge']];
  const lifted = (width: number): ExpressionSpecification => ['case', LIFTED, width + 1, width];
  return [
    {
      id: 'claim-outline-earlier',
      type: 'line',
      source: 'claims',
      filter: all(edge, EARLIER),
      layout: round,
      paint: {
        'line-color': colourOf(colours),
        'line-width': lifted(1.5),
        'line-dasharray': [0.1, 2],
      },
    },
    {
      id: 'claim-outline',
      type: 'line',
      source: 'claims',
      filter: all(edge, LATEST),
      layout: round,
      paint: { 'line-color': colourOf(colours), 'line-width': lifted(2) },
    },
    {
      id: 'claim-line-earlier',
      type: 'line',
      source: 'claims',
      filter: all(isType('LineString'), EARLIER),
      layout: round,
      paint: {
        'line-color': colourOf(colours),
        'line-width': lifted(2.2),
        'line-dasharray': [0.1, 2],
      },
    },
    {
      id: 'claim-line-casing',
      type: 'line',
      source: 'claims',
      filter: all(isType('LineString'), LATEST),
      layout: round,
      paint: { 'line-color': colours.paper, 'line-width': lifted(6), 'line-opacity': 0.75 },
    },
    {
      id: 'claim-line',
      type: 'line',
      source: 'claims',
      filter: all(isType('LineString'), LATEST),
      layout: round,
      paint: { 'line-color': colourOf(colours), 'line-width': lifted(3) },
    },
  ];
}

/** Stated coordinates, on top of everything: no marker may cover one. */
export function claimPoints(theme: DrawnTheme): LayerSpecification[] {
  return [
    {
      id: 'claim-point',
      type: 'symbol',
      source: 'claims',
      filter: all(isType('Point')),
      layout: {
        'icon-image': [
          'case',
          LATEST,
          imageOf('diamond', theme),
          imageOf('diamond-earlier', theme),
        ],
        'icon-allow-overlap': true,
        'symbol-sort-key': ['case', LATEST, 1, 0],
      },
    },
  ];
}
