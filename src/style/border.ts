import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { shown } from './ground.ts';
import type { StyleLayers } from './ids.ts';
import type { Palette } from './palette.ts';

/** The border as each source draws it: dashed, since nobody has agreed it. */
export function border(colours: Palette, layers: StyleLayers): LayerSpecification[] {
  return [
    {
      id: 'border-natural-earth',
      type: 'line',
      source: 'natural-earth',
      layout: { ...shown(layers, 'naturalEarth'), 'line-join': 'round' },
      paint: {
        'line-color': colours.inkMuted,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.8, 12, 1.2],
        'line-dasharray': [2, 3],
      },
    },
    {
      // Cuts the regions' outlines, which run along it, so that the dashes are seen.
      id: 'border-osm-casing',
      type: 'line',
      source: 'osm',
      layout: { ...shown(layers, 'border'), 'line-join': 'round' },
      paint: {
        'line-color': colours.land,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 2, 9, 2.8, 13, 4],
      },
    },
    {
      id: 'border-osm',
      type: 'line',
      source: 'osm',
      layout: { ...shown(layers, 'border'), 'line-join': 'round' },
      paint: {
        'line-color': colours.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1, 9, 1.4, 13, 2],
        'line-dasharray': [4, 2.4],
      },
    },
  ];
}
