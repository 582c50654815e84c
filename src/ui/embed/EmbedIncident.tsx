import type { IncidentDetail } from '../../domain/dataset.ts';
import { formatWhen } from '../../i18n/when.ts';
import { useHref, usePage } from '../context.tsx';
import { Text } from '../parts/Text.tsx';
import { sidesOf } from '../sides.ts';
import { EmbedFoot } from './EmbedFoot.tsx';
import { EmbedMap } from './EmbedMap.tsx';
import { EmbedSide } from './EmbedSide.tsx';

interface EmbedIncidentProps {
  detail: IncidentDetail;
  staticMap: string;
  /** Where the full page stands, if not beside the frame's own. */
  fullPage?: string;
}

/** One incident on somebody else's page: its title, the map, and both claims as equals. */
export function EmbedIncident({ detail, staticMap, fullPage }: EmbedIncidentProps) {
  const { t } = usePage();
  const href = useHref();
  const { title, when, id } = detail.summary;
  const [west, east] = sidesOf(detail.west, false);
  return (
    <article className="embed">
      <header className="embed-head">
        <p className="embed-facts">{formatWhen(when, t)}</p>
        <h1>
          <Text text={title} />
        </h1>
      </header>
      <div className="embed-body">
        <EmbedMap staticMap={staticMap} label={t('embed.mapOf')} />
        <EmbedSide party={west} detail={detail} />
        <EmbedSide party={east} detail={detail} />
      </div>
      <EmbedFoot href={fullPage ?? href(id)}>{t('embed.full')}</EmbedFoot>
    </article>
  );
}
