import { copiesOf } from '../../domain/archive.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import type { Source } from '../../domain/source.ts';
import { formatMoment } from '../../i18n/when.ts';
import { useNames, usePage } from '../context.tsx';
import { Said } from '../incident/Said.tsx';
import { PartyName } from '../parts/PartyName.tsx';
import { Quote } from '../parts/Quote.tsx';
import { Outlet } from '../parts/SourceLink.tsx';
import { Where } from '../parts/Where.tsx';
import { sideClaim } from './side-claim.ts';

/** A source's newest archived copy, where it has one. */
function Copy({ source }: { source: Source }) {
  const { t } = usePage();
  const [newest] = copiesOf(source);
  if (newest === undefined) return null;
  const date = formatMoment(newest.day, t);
  return (
    <>
      {' ('}
      <a href={newest.url} title={t('archive.copy', { date })}>
        {t('archive.short')}
      </a>
      )
    </>
  );
}

/** One side's latest claim in a frame: the same six rows for both. */
export function EmbedSide({ party, detail }: { party: PartyId; detail: IncidentDetail }) {
  const { t, language } = usePage();
  const names = useNames(detail.places);
  const { latest, phrases, earlier, sources } = sideClaim(detail, party, names, language, t);
  return (
    <section className="embed-side" data-party={party}>
      <h2>
        <PartyName party={party} says />
      </h2>
      <p className="embed-where">
        <Where where={latest.whereabouts} party={party} places={detail.places} />
      </p>
      <div className="embed-phrase">
        {phrases.length === 0 && <p className="embed-muted">{t('embed.noPhrase')}</p>}
        {phrases.map(({ kind, lead, text, language: tag, quoted, source }) => (
          <p key={kind}>
            {lead !== '' && <span className="embed-muted">{lead} </span>}
            <Quote text={text} language={tag} quoted={quoted} />
            {source !== undefined && (
              <span className="embed-muted">
                {' '}
                <Outlet source={source} />
              </span>
            )}
          </p>
        ))}
      </div>
      <p className="embed-facts">{earlier}</p>
      <p className="embed-facts">
        <Said claim={latest} />
      </p>
      <div className="embed-facts embed-sources">
        <h3>{`${t('embed.sources')}${t('label.colon')}`}</h3>{' '}
        <p>
          {sources.map((source, at) => (
            <span key={source.id}>
              {at > 0 && ' · '}
              <Outlet source={source} />
              <Copy source={source} />
            </span>
          ))}
        </p>
      </div>
    </section>
  );
}
