import type { DatasetIndex, IncidentSummary } from '../../domain/dataset.ts';
import { otherParty } from '../../domain/party.ts';
import { formatDays } from '../../i18n/when.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import { embedPath } from '../../state/embed-address.ts';
import { useHref, useNames, usePage } from '../context.tsx';
import { PartyName } from '../parts/PartyName.tsx';
import { Text } from '../parts/Text.tsx';
import { westOf } from '../sides.ts';
import { EmbedFoot } from './EmbedFoot.tsx';
import { EmbedMap } from './EmbedMap.tsx';

function Entry({ summary, index }: { summary: IncidentSummary; index: DatasetIndex }) {
  const { t, base, language } = usePage();
  const names = useNames(index.places);
  const west = westOf(summary.stretches, index.stretches);
  return (
    <li>
      <p className="embed-facts">{formatDays(summary.when, t)}</p>
      <a href={embedPath({ language, incident: summary.id }, base)} target="_self">
        <Text text={summary.title} />
      </a>
      <div className="embed-places">
        {[west, otherParty(west)].map((party) => (
          <p key={party} data-party={party}>
            <PartyName party={party} />: {whereaboutsSentence(summary.latest[party], names, t)}
          </p>
        ))}
      </div>
    </li>
  );
}

/** All incidents on somebody else's page: the map, and the list with both sides' places. */
export function EmbedOverview({ index, staticMap }: { index: DatasetIndex; staticMap: string }) {
  const { t } = usePage();
  const href = useHref();
  return (
    <article className="embed">
      <header className="embed-head">
        <p className="embed-facts">{t('site.record')}</p>
        <h1>{t('site.question')}</h1>
      </header>
      <EmbedMap staticMap={staticMap} label={t('embed.mapOfAll')} />
      <details className="embed-list">
        <summary>{t('embed.list', { count: index.incidents.length })}</summary>
        <ol>
          {index.incidents.map((summary) => (
            <Entry key={summary.id} summary={summary} index={index} />
          ))}
        </ol>
      </details>
      <EmbedFoot href={href(null)}>{t('embed.fullHome')}</EmbedFoot>
    </article>
  );
}
