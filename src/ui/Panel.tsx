import type { ReactNode } from 'react';
import type { IncidentSummary } from '../domain/dataset.ts';
import type { ViewState } from '../state/view-state.ts';
import { useApp, usePage } from './context.tsx';
import { IncidentView } from './incident/IncidentView.tsx';
import { ListView } from './list/ListView.tsx';
import { Trouble } from './parts/Trouble.tsx';

/** What is known of the open incident, before its text is there and after. */
function summaryOf({ incident, index, detail }: ViewState): IncidentSummary | undefined {
  if (detail.status === 'ready') return detail.detail.summary;
  return index?.incidents.find(({ id }) => id === incident);
}

/** The list or the open incident. Where the incident cannot be shown, a sentence and the list. */
export function Panel(): ReactNode {
  const { t, store } = usePage();
  const incident = useApp((state) => state.incident);
  const detail = useApp((state) => state.detail);
  const summary = useApp(summaryOf);
  const known = useApp((state) => state.index !== null);
  if (incident === null) return <ListView />;
  if (summary === undefined && known) {
    return <ListView notice={<Trouble sentence={t('incident.unknown', { id: incident })} />} />;
  }
  if (detail.status === 'failed') {
    const retry = () => store.getState().retryIncident();
    const notice = (
      <Trouble sentence={t('incident.failed')} errors={detail.errors} onRetry={retry} />
    );
    return <ListView notice={notice} />;
  }
  return (
    <IncidentView
      id={incident}
      summary={summary}
      detail={detail.status === 'ready' ? detail.detail : undefined}
    />
  );
}
