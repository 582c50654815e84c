import type { DatasetIndex } from '../../domain/dataset.ts';
import type { Names } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { sidesOf } from '../sides.ts';

/** A stretch by its two regions, as they lie on the ground; a region by its name. */
export function whereName(id: string, index: DatasetIndex, names: Names, t: Translate): string {
  const stretch = index.stretches.find((one) => one.id === id);
  if (stretch === undefined) return names.region(id);
  const [first, second] = sidesOf(stretch.west, false).map((side) => names.region(stretch[side]));
  return t('filters.pair', { first: first ?? '', second: second ?? '' });
}
