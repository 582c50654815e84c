import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/text.ts';
import { border } from './border.ts';
import { claimAreas, claimLines, claimPoints } from './claims.ts';
import { type FontUrls, fontFaces } from './fonts.ts';
import { ground } from './ground.ts';
import type { StyleLayers } from './ids.ts';
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
  layers: StyleLayers;
}

/** The whole map style, a pure function of what it depends on. Names no other origin and no glyph server. */
export function buildStyle({
  theme,
  language,
  base,
  fonts,
  layers,
}: StyleInput): StyleSpecification {
  const colours = palette(theme);
  return {
    version: 8,
    name: 'Claimline',
    'font-faces': fontFaces(fonts),
    transition: { duration: 0, delay: 0 },
    sources: sources(base),
    layers: [
      ...ground(colours, layers),
      ...claimAreas(colours, theme),
      ...border(colours, layers),
      ...claimLines(colours),
      ...labels(colours, language, layers),
      ...incidents(colours, theme),
      ...claimPoints(theme),
    ],
  };
}
