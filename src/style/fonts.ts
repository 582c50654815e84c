import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';

export const SUBSETS = ['latin', 'latinExt', 'cyrillic', 'armenian'] as const;
type FontSubset = (typeof SUBSETS)[number];
/** Addresses of the Noto Sans files, by weight and script. */
export type FontUrls = Readonly<
  Record<'regular' | 'semibold', Readonly<Record<FontSubset, string>>>
>;

export const REGULAR = ['Noto Sans Regular'];
export const SEMIBOLD = ['Noto Sans SemiBold'];

/** What each file covers, as its publisher declares it; ə, ı and ğ are in latin-ext. */
const RANGES: Readonly<Record<FontSubset, string[]>> = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
  ],
  latinExt: ['U+0100-0130', 'U+0132-0151', 'U+0154-017F', 'U+018F', 'U+0259'],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  armenian: ['U+0308', 'U+0530-058F', 'U+FB13-FB17'],
};

/** The fonts of the map's labels: drawn in the browser from these files, with no glyph server. */
export function fontFaces(urls: FontUrls): FontFacesSpecification {
  const files = (weight: keyof FontUrls) =>
    SUBSETS.map((subset) => ({ url: urls[weight][subset], 'unicode-range': RANGES[subset] }));
  return { [REGULAR[0] ?? '']: files('regular'), [SEMIBOLD[0] ?? '']: files('semibold') };
}
