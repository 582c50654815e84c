import type { PartyId } from '../../domain/party.ts';
import { OWN_LANGUAGE } from '../../i18n/names.ts';
import { useApp, usePage } from '../context.tsx';

/** "Armenia says", with the side's own form of its name beside it, smaller and muted. */
export function PartyName({ party, says = false }: { party: PartyId; says?: boolean }) {
  const { t, language } = usePage();
  const names = useApp((state) => state.index?.parties.find(({ id }) => id === party)?.name);
  const own = OWN_LANGUAGE[party];
  return (
    <>
      <span className="part-party">{t(says ? `party.says.${party}` : `party.${party}`)}</span>
      {own !== language && names?.[own] !== undefined && (
        <>
          {' '}
          <span className="part-own" lang={own}>
            {names[own]}
          </span>
        </>
      )}
    </>
  );
}
