import { claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import type { Source } from '../../domain/source.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import { useNames, usePage } from '../context.tsx';
import { Said } from '../incident/Said.tsx';
import { PartyName } from '../parts/PartyName.tsx';
import { Quote } from '../parts/Quote.tsx';
import { Outlet } from '../parts/SourceLink.tsx';
import { Where } from '../parts/Where.tsx';

/** One source once, in the order of the citations. */
function sourcesOf(ids: readonly string[], sources: readonly Source[]): Source[] {
  return [...new Set(ids)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** One side's latest claim in a frame: the same six rows for both. */
export function EmbedSide({ party, detail }: { party: PartyId; detail: IncidentDetail }) {
  const { t } = usePage();
  const { latest, earlier } = claimsOf(detail.incident.claims, party);
  const { phrase } = latest.whereabouts;
  const words = latest.citations.find(({ source }) => source === phrase?.from)?.words;
  const names = useNames(detail.places);
  const before = earlier.map(({ whereabouts }) =>
    t('map.andEarlier', { where: whereaboutsSentence(whereabouts, names, t, 'short') }),
  );
  const sources = sourcesOf(
    latest.citations.map(({ source }) => source),
    detail.sources,
  );
  return (
    <section className="embed-side" data-party={party}>
      <h2>
        <PartyName party={party} says />
      </h2>
      <p className="embed-where">
        <Where where={latest.whereabouts} party={party} places={detail.places} />
      </p>
      <p className="embed-phrase">
        {words === 'restated' && <span>{t('citation.phraseRestated')} </span>}
        {phrase === undefined ? (
          <span>{t('embed.noPhrase')}</span>
        ) : (
          <Quote text={phrase.text} language={phrase.language} />
        )}
      </p>
      <p className="embed-facts">
        {before.length === 0 ? t('accounts.earlierNone') : before.join(' · ')}
      </p>
      <p className="embed-facts">
        <Said claim={latest} />
      </p>
      <p className="embed-facts">
        {t('embed.sources')}:{' '}
        {sources.map((source, at) => (
          <span key={source.id}>
            {at > 0 && ' · '}
            <Outlet source={source} />
          </span>
        ))}
      </p>
    </section>
  );
}
