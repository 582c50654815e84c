import type { Whereabouts } from '../domain/whereabouts.ts';
import type { Translate } from './translate.ts';
import { formatDistance } from './where.ts';

function pointSentence(where: Extract<Whereabouts, { kind: 'point' }>, t: Translate): string {
  const { datum, derived, roundingMetres } = where;
  const distance = formatDistance(roundingMetres, t);
  // What was rounded are a grid's figures; of a point computed from them the metres are the error.
  if (derived === true)
    return `${t('precision.pointDerived', { datum })} ${t('precision.roundingDerived', { distance })}`;
  const rounding = t('precision.rounding', { distance });
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
