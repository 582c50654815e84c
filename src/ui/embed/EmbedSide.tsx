import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import { useNames, usePage } from '../context.tsx';
import { Said } from '../incident/Said.tsx';
import { PartyName } from '../parts/PartyName.tsx';
import { Quote } from '../parts/Quote.tsx';
import { Outlet } from '../parts/SourceLink.tsx';
import { Where } from '../parts/Where.tsx';
import { sideClaim } from './side-claim.ts';

/** One side's latest claim in a frame: the same six rows for both. */
export function EmbedSide({ party, detail }: { party: PartyId; detail: IncidentDetail }) {
  const { t } = usePage();
  const names = useNames(detail.places);
  const { latest, phrase, restated, earlier, sources } = sideClaim(detail, party, names, t);
  return (
    <section className="embed-side" data-party={party}>
      <h2>
        <PartyName party={party} says />
      </h2>
      <p className="embed-where">
        <Where where={latest.whereabouts} party={party} places={detail.places} />
      </p>
      <p className="embed-phrase">
        {restated !== '' && <span>{restated} </span>}
        {phrase === undefined ? (
          <span>{t('embed.noPhrase')}</span>
        ) : (
          <Quote text={phrase.text} language={phrase.language} />
        )}
      </p>
      <p className="embed-facts">{earlier}</p>
      <p className="embed-facts">
        <Said claim={latest} />
      </p>
      <div className="embed-facts embed-sources">
        <h3>{t('embed.sources')}:</h3>{' '}
        <p>
          {sources.map((source, at) => (
            <span key={source.id}>
              {at > 0 && ' · '}
              <Outlet source={source} />
            </span>
          ))}
        </p>
      </div>
    </section>
  );
}
