import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/text.ts';
import { buildStyle } from './build-style.ts';
import { type FontUrls, SUBSETS } from './fonts.ts';
import type { StyleLayers } from './ids.ts';
import { palette } from './palette.ts';

const files = (weight: string) =>
  Object.fromEntries(SUBSETS.map((subset) => [subset, `/fonts/${subset}-${weight}.woff2`]));
const layers: StyleLayers = {
  gegharkunik: true,
  kelbajar: true,
  syunik: true,
  provinces: true,
  border: true,
  naturalEarth: true,
  places: true,
};
const fonts = { regular: files('400'), semibold: files('600') } as FontUrls;

describe('buildStyle', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const language of LANGUAGES) {
      it(`is valid by the style specification: ${theme}, ${language}`, () => {
        const style = buildStyle({ theme, language, base: '/', fonts, layers });
        expect(validateStyleMin(style)).toEqual([]);
      });
    }
  }

  it('asks only for addresses below its base', () => {
    const style = buildStyle({ theme: 'light', language: 'en', base: '/sub/', fonts, layers });
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const addresses = Object.values(style.sources).flatMap((source) =>
      source.type === 'geojson' && typeof source.data === 'string' ? [source.data] : [],
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/^\/sub\/geodata\/[a-z/-]+\.geojson$/);
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it('hides layers of a switch that is off, and no other', () => {
    const hidden = (off: Partial<StyleLayers>) =>
      buildStyle({
        theme: 'light',
        language: 'en',
        base: '/',
        fonts,
        layers: { ...layers, ...off },
      })
        .layers.filter((layer) => layer.layout?.visibility === 'none')
        .map((layer) => layer.id);
    expect(hidden({})).toEqual([]);
    expect(hidden({ border: false })).toEqual([
      'exclaves',
      'border-osm-casing',
      'border-osm',
      'exclave-name',
    ]);
    expect(hidden({ naturalEarth: false })).toEqual(['border-natural-earth']);
    expect(hidden({ kelbajar: false })).toEqual(['region-kelbajar', 'region-kelbajar-outline']);
    expect(hidden({ provinces: false })).toEqual(['provinces', 'context-name']);
    expect(hidden({ places: false })).toEqual(['place-dot', 'place-name']);
  });

  it('draws the two sides by the same rules', () => {
    const text = JSON.stringify(
      buildStyle({ theme: 'light', language: 'en', base: '/', fonts, layers }).layers.filter(
        (layer) => layer.id.startsWith('claim-'),
      ),
    );
    const count = (word: string) => text.split(word).length - 1;
    const { armenia, azerbaijan } = palette('light').party;
    for (const [one, other] of [
      [':armenia:', ':azerbaijan:'],
      [armenia, azerbaijan],
    ] as const) {
      expect(count(one)).toBeGreaterThan(0);
      expect(count(one)).toBe(count(other));
    }
  });
});
