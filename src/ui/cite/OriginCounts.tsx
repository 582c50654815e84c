import type { IncidentDetail } from '../../domain/dataset.ts';
import { origins } from '../../domain/origins.ts';
import type { PartyId } from '../../domain/party.ts';
import { usePage } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';

interface Props {
  detail: IncidentDetail;
  sides: readonly PartyId[];
}

/** In how many documents each side's claims are read, and in how many origins their words begin. */
export function OriginCounts({ detail, sides }: Props) {
  const { t } = usePage();
  const { incident, sources } = detail;
  return (
    <>
      <ul>
        {sides.map((party) => {
          const own = incident.claims.filter((claim) => claim.party === party);
          const counted = origins(own, sources);
          const counts = t('cite.counts', {
            sources: t('cite.sourceCount', { count: counted.sources }),
            origins: t('cite.originCount', { count: counted.origins }),
          });
          return (
            <li key={party} data-party={party}>
              {t('cite.originsSide', { party: t(`party.${party}`), counts })}
            </li>
          );
        })}
      </ul>
      <Disclosure summary={t('cite.originsNote')}>
        <p>{t('cite.originsText')}</p>
      </Disclosure>
    </>
  );
}
