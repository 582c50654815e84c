import { inLanguage, type Language } from '../domain/text.ts';
import type { Whereabouts } from '../domain/whereabouts.ts';
import type { Translate } from './translate.ts';
import { formatDistance } from './where.ts';

function pointSentence(
  where: Extract<Whereabouts, { kind: 'point' }>,
  language: Language,
  t: Translate,
): string {
  const { derived, roundingMetres } = where;
  const datum = where.datum === 'notStated' ? null : inLanguage(where.datum, language).text;
  const distance = formatDistance(roundingMetres, t);
  // What was rounded are a grid's figures; of a point computed from them the metres are the error.
  if (derived === true) {
    const point = t('precision.pointDerived', { datum: datum ?? t('precision.datumNotStated') });
    return `${point} ${t('precision.roundingDerived', { distance })}`;
  }
  const rounding = t('precision.rounding', { distance });
  const point = datum === null ? t('precision.point') : t('precision.pointDatum', { datum });
  return `${point} ${rounding}`;
}

/** How precisely a place was named, in words: what was given and what was not. */
export function precisionSentence(where: Whereabouts, language: Language, t: Translate): string {
  switch (where.kind) {
    case 'point':
      return pointSentence(where, language, t);
    case 'insideBorder':
      return t('precision.insideBorder', { distance: formatDistance(where.metres, t) });
    case 'notStated':
      return t(`precision.notStated.${where.reason}`);
    default:
      return t(`precision.${where.kind}`);
  }
}
