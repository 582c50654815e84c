import type {
  ExpressionSpecification,
  FormattedSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/text.ts';
import { REGULAR } from './fonts.ts';

type Label = ExpressionSpecification | FormattedSpecification | string;

/** Pixels: the size of names that claims rest on. */
export const PLACE_SIZE = 13;
/** The zoom levels and sizes between which the featured regions' names grow. */
const REGION_SIZES = [6.5, 10.5, 9, 13.5] as const;
export const REGION_SIZE: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...REGION_SIZES,
];

/** The size of a featured region's name, in pixels. */
export function regionSize(zoom: number): number {
  const [from, least, to, most] = REGION_SIZES;
  return least + (most - least) * Math.min(1, Math.max(0, (zoom - from) / (to - from)));
}

/** The feature's name in the interface's language, else in English. */
export function nameIn(language: Language): ExpressionSpecification {
  return ['coalesce', ['get', `name_${language}`], ['get', 'name_en'], ''];
}

/** The form used on the side where the place lies: Armenian script or Azerbaijani Latin. */
const OWN_NAME: ExpressionSpecification = [
  'coalesce',
  [
    'match',
    ['coalesce', ['get', 'country'], ''],
    'AM',
    ['get', 'name_hy'],
    'AZ',
    ['get', 'name_az'],
    '',
  ],
  '',
];

/**
 * A name over the own-side form, smaller and muted, where that differs.
 * @param upper true for the letter-spaced capitals of regions
 */
export function twoScripts(language: Language, muted: string, upper = false): Label {
  const name = nameIn(language);
  const first: ExpressionSpecification = upper ? ['upcase', name] : name;
  return [
    'case',
    ['any', ['==', OWN_NAME, ''], ['==', OWN_NAME, name]],
    ['format', first, {}],
    [
      'format',
      first,
      {},
      '\n',
      {},
      OWN_NAME,
      { 'font-scale': 0.82, 'text-color': muted, 'text-font': ['literal', REGULAR] },
    ],
  ];
}
