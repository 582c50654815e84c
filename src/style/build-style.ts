import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/text.ts';
import { DEFAULT_LAYERS, type LayerVisibility } from '../state/layers.ts';
import { border } from './border.ts';
import { claimAreas, claimLines, claimPoints } from './claims.ts';
import { type FontUrls, fontFaces } from './fonts.ts';
import { ground } from './ground.ts';
import { incidents } from './incidents.ts';
import { labels } from './labels.ts';
import { type DrawnTheme, palette } from './palette.ts';
import { sources } from './sources.ts';

export interface StyleInput {
  theme: DrawnTheme;
  language: Language;
  /** The site's root, ending in a slash, on this origin. */
  base: string;
  fonts: FontUrls;
  layers?: LayerVisibility;
}

/** The whole map style, a pure function of what it depends on. Names no other origin and no glyph server. */
export function buildStyle({ theme, language, base, fonts, layers }: StyleInput): StyleSpecification {
  const colours = palette(theme);
  const visible = layers ?? DEFAULT_LAYERS;
  return {
    version: 8,
    name: 'Claimline',
    'font-faces': fontFaces(fonts),
    transition: { duration: 0, delay: 0 },
    sources: sources(base),
    layers: [
      ...ground(colours, visible),
      ...claimAreas(colours, theme),
      ...border(colours, visible),
      ...claimLines(colours),
      ...labels(colours, language, visible),
      ...incidents(colours, theme),
      ...claimPoints(theme),
    ],
  };
}
