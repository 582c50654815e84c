import { useMemo } from 'react';
import type { IncidentSummary } from '../../domain/dataset.ts';
import { neighboursOf } from '../../domain/neighbours.ts';
import { inLanguage } from '../../domain/text.ts';
import { useApp, useHref, usePage } from '../context.tsx';
import { useShown } from '../filters/use-shown.ts';
import { inPage } from '../in-page.ts';
import { Icon } from '../parts/Icon.tsx';

function Neighbour(props: { incident: IncidentSummary | undefined; way: 'earlier' | 'later' }) {
  const { t, language, store } = usePage();
  const href = useHref();
  const { incident, way } = props;
  if (incident === undefined) return null;
  const { text: title } = inLanguage(incident.title, language);
  return (
    <a
      className="part-button"
      rel={way === 'earlier' ? 'prev' : 'next'}
      href={href(incident.id)}
      aria-label={t(`incident.${way}Title`, { title })}
      title={title}
      onClick={inPage(() => store.getState().openIncident(incident.id))}
    >
      {way === 'earlier' && <Icon name="left" />}
      <span>{t(`incident.${way}`)}</span>
      {way === 'later' && <Icon name="right" />}
    </a>
  );
}

/** To the shown incidents before and after this one in time, and back to the list. */
export function IncidentNav({ id }: { id: string }) {
  const { t, store } = usePage();
  const href = useHref();
  const incidents = useApp((state) => state.index?.incidents);
  const shown = useShown();
  const { earlier, later } = useMemo(
    () => neighboursOf(id, incidents ?? [], shown),
    [id, incidents, shown],
  );
  return (
    <nav className="incident-nav" aria-label={t('incident.navigation')}>
      <Neighbour way="earlier" incident={earlier} />
      <Neighbour way="later" incident={later} />
      <a
        className="part-button incident-close"
        href={href(null)}
        aria-label={t('incident.close')}
        title={t('incident.close')}
        onClick={inPage(() => store.getState().closeIncident())}
      >
        <Icon name="close" />
      </a>
    </nav>
  );
}
