import type { Measure } from '../../domain/measure.ts';
import { formatDistance } from '../../i18n/where.ts';
import { usePage } from '../context.tsx';

interface Props {
  measure: Exclude<Measure, { kind: 'fallsIn' }> | undefined;
}

/** A measured distance with its error, or that it is not known; words where there was nothing to measure. */
export function Distance({ measure }: Props) {
  const { t } = usePage();
  if (measure?.metres === undefined) return <>{t('measures.noPlace')}</>;
  const value = formatDistance(measure.metres, t);
  const { errorMetres } = measure;
  if (errorMetres === undefined) return <>{value}</>;
  return (
    <>
      {errorMetres === null
        ? t('measures.errorUnknown', { value })
        : t('measures.error', { value, error: formatDistance(errorMetres, t) })}
    </>
  );
}
