import type { Whereabouts } from '../domain/whereabouts.ts';
import type { Names } from './names.ts';
import type { Translate } from './translate.ts';

/** "A", "A and B", "A, B and C". */
export function listOf(items: readonly string[], t: Translate): string {
  const [first = '', ...rest] = items;
  if (rest.length === 0) return first;
  if (rest.length === 1) return t('where.list.and', { first, last: rest[0] ?? '' });
  return t('where.list.comma', { first, rest: listOf(rest, t) });
}

/** Metres below 1,000 as metres, else kilometres with one decimal. */
export function formatDistance(metres: number, t: Translate): string {
  return metres < 1000
    ? t('where.metres', { value: Math.round(metres) })
    : t('where.kilometres', { value: (metres / 1000).toFixed(1).replace('.', t('where.decimal')) });
}

/** A coordinate whose letters stay with their numbers: "E 45°" is never broken after its E. */
const unbroken = (stated: string) => stated.replace(/(?<=\b[NSEW]) (?=\d)/g, '\u00A0');

/**
 * The claimed place in words, as a sentence for the account or short for lists and callouts.
 * Says no more than the statement said.
 */
export function whereaboutsSentence(
  where: Whereabouts,
  names: Names,
  t: Translate,
  length: 'full' | 'short' = 'full',
): string {
  const short = length === 'short';
  const places = 'places' in where ? listOf(where.places.map(names.place), t) : '';
  const regions = 'regions' in where ? listOf((where.regions ?? []).map(names.region), t) : '';
  switch (where.kind) {
    case 'point':
      if (short) return t('where.pointShort', { stated: unbroken(where.stated) });
      return regions === '' ? t('where.point') : t('where.pointIn', { regions });
    case 'place':
      return t(short ? 'where.placeShort' : 'where.place', { places });
    case 'toward':
      return t(short ? 'where.towardShort' : 'where.toward', { places });
    case 'borderZone':
      return t(short ? 'where.borderZoneShort' : 'where.borderZone', { regions });
    case 'region':
      return t(short ? 'where.regionShort' : 'where.region', { regions });
    case 'insideBorder':
      return t(short ? 'where.insideBorderShort' : 'where.insideBorder', {
        distance: formatDistance(where.metres, t),
        side: t(`party.${where.side}`),
      });
    case 'ownSide':
      return t(short ? 'where.ownSideShort' : 'where.ownSide', { side: t(`party.${where.side}`) });
    case 'notStated':
      return t(`where.${short ? 'notStatedShort' : 'notStated'}.${where.reason}`);
  }
}
