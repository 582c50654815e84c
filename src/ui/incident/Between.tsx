import type { Measure } from '../../domain/measure.ts';
import { formatDistance } from '../../i18n/where.ts';
import { usePage } from '../context.tsx';
import { Distance } from './Distance.tsx';

/** How far the two claimed places lie from each other, in words. */
export function Between(props: {
  measure: Extract<Measure, { kind: 'betweenClaims' }> | undefined;
}) {
  const { t } = usePage();
  const { metres, errorMetres } = props.measure ?? {};
  if (metres === undefined) return <p>{t('measures.betweenNone')}</p>;
  if (metres === 0) return <p>{t('measures.betweenZero')}</p>;
  if (errorMetres === null)
    return (
      <p className="notes-between">
        <strong>{formatDistance(metres, t)}</strong> {t('measures.betweenUnknown')}
      </p>
    );
  return (
    <p className="notes-between">
      <strong>
        <Distance measure={props.measure} />
      </strong>{' '}
      {t('measures.between')}
    </p>
  );
}
