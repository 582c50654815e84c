import type { Place } from '../../domain/place.ts';
import { precisionOf } from '../../domain/precision.ts';
import type { Whereabouts } from '../../domain/whereabouts.ts';
import { precisionSentence } from '../../i18n/precision.ts';
import { useApp, usePage } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';

/** How precisely a place was named, in words; the field's codes are a detail. */
export function Precision({ where, places }: { where: Whereabouts; places: readonly Place[] }) {
  const { t } = usePage();
  const language = useApp((state) => state.language);
  const regions = useApp((state) => state.index?.regions) ?? [];
  const codes = precisionOf(where, {
    regionLevel: (id) => regions.find((region) => region.id === id)?.level,
    placeKind: (id) => places.find((place) => place.id === id)?.kind,
  });
  return (
    <div className="account-precision">
      <p>{precisionSentence(where, language, t)}</p>
      {codes === undefined ? (
        <p className="account-codes">{t('precision.codesNone')}</p>
      ) : (
        <Disclosure className="account-codes" summary={t('precision.codes', { ...codes })}>
          <dl>
            <div>
              <dt>{t('precision.acled.label', { code: codes.acled })}</dt>
              <dd>{t(`precision.acled.${codes.acled}`)}</dd>
            </div>
            <div>
              <dt>{t('precision.ucdp.label', { code: codes.ucdp })}</dt>
              <dd>{t(`precision.ucdp.${codes.ucdp}`)}</dd>
            </div>
          </dl>
          <p>{t('precision.codesNote')}</p>
        </Disclosure>
      )}
    </div>
  );
}
