import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { imageName } from './ids.ts';
import type { DrawnTheme, Palette } from './palette.ts';

const HOVER: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

function ring(kind: 'ring' | 'ring-open', theme: DrawnTheme): ExpressionSpecification {
  return [
    'match',
    ['get', 'west'],
    'armenia',
    imageName(kind, 'armenia', theme),
    imageName(kind, 'azerbaijan', theme),
  ];
}

/** Dispute markers: split rings, with a leader to the place on the line where they were moved off it. */
export function incidents(colours: Palette, theme: DrawnTheme): LayerSpecification[] {
  return [
    {
      id: 'incident-leader',
      type: 'line',
      source: 'leaders',
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': colours.ink,
        'line-width': ['case', HOVER, 1.6, 0.8],
        'line-opacity': ['*', ['get', 'strength'], ['case', HOVER, 1, 0.4]],
      },
    },
    {
      id: 'incident-foot',
      type: 'circle',
      source: 'leaders',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': colours.ink,
        'circle-radius': 1.8,
        'circle-opacity': ['get', 'strength'],
        'circle-stroke-color': colours.paper,
        'circle-stroke-width': 0.8,
        'circle-stroke-opacity': ['get', 'strength'],
      },
    },
    {
      id: 'incident-halo',
      type: 'circle',
      source: 'incidents',
      paint: {
        'circle-color': colours.paper,
        'circle-radius': ['case', HOVER, 14, 0],
        'circle-stroke-color': colours.ink,
        'circle-stroke-width': ['case', HOVER, 1.5, 0],
        'circle-stroke-opacity': ['case', HOVER, 1, 0],
        'circle-opacity': ['case', HOVER, 1, 0],
      },
    },
    {
      id: 'incident-ring',
      type: 'symbol',
      source: 'incidents',
      layout: {
        'icon-image': ['case', ['get', 'open'], ring('ring-open', theme), ring('ring', theme)],
        'icon-allow-overlap': true,
        'icon-padding': 1,
        'symbol-sort-key': ['case', ['get', 'open'], 1, 0],
      },
      paint: { 'icon-opacity': ['case', HOVER, 1, ['get', 'strength']] },
    },
  ];
}
