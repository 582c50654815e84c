import type { IncidentDetail } from '../../domain/dataset.ts';
import { origins } from '../../domain/origins.ts';
import type { PartyId } from '../../domain/party.ts';
import { usePage } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';

interface Props {
  detail: IncidentDetail;
  sides: readonly PartyId[];
}

/** In how many origins the words of each side's claims begin, and in how many documents they stand. */
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
            origins: t('cite.originCount', { count: counted.origins }),
            documents: t('cite.documentCount', { count: counted.sources }),
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
