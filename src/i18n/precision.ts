import type { Whereabouts } from '../domain/whereabouts.ts';
import type { Translate } from './translate.ts';
import { formatDistance } from './where.ts';

function pointSentence(where: Extract<Whereabouts, { kind: 'point' }>, t: Translate): string {
  const { datum, derived, roundingMetres } = where;
  const rounding = t('precision.rounding', { distance: formatDistance(roundingMetres, t) });
  if (derived === true) return `${t('precision.pointDerived', { datum })} ${rounding}`;
  const point = /^not ?stated$/i.test(datum)
    ? t('precision.point')
    : t('precision.pointDatum', { datum });
  return `${point} ${rounding}`;
}

/** How precisely a place was named, in words: what was given and what was not. */
export function precisionSentence(where: Whereabouts, t: Translate): string {
  switch (where.kind) {
    case 'point':
      return pointSentence(where, t);
    case 'insideBorder':
      return t('precision.insideBorder', { distance: formatDistance(where.metres, t) });
    case 'notStated':
      return t(`precision.notStated.${where.reason}`);
    default:
      return t(`precision.${where.kind}`);
  }
}
