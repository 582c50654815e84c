import { memo } from 'react';
import type { ViewState } from '../state/view-state.ts';
import { useApp, usePage } from './context.tsx';
import { IncidentView } from './incident/IncidentView.tsx';
import { ListView } from './list/ListView.tsx';
import { Trouble } from './parts/Trouble.tsx';

/** What is known of the open incident, before its text is there and after. */
function summaryOf({ incident, index, detail }: Open & Pick<ViewState, 'index'>) {
  if (detail.status === 'ready') return detail.detail.summary;
  return index?.incidents.find(({ id }) => id === incident);
}

/** What is open, as far as the page has drawn it. */
export type Open = Pick<ViewState, 'incident' | 'detail'>;

/** The list or the open incident. Where the incident cannot be shown, a sentence and the list. */
export const Panel = memo(function Panel({ incident, detail }: Open) {
  const { t, store } = usePage();
  const index = useApp((state) => state.index);
  const renewed = useApp((state) => state.renewed);
  const summary = summaryOf({ incident, detail, index });
  if (incident === null) return <ListView />;
  if (summary === undefined && index !== null) {
    return <ListView notice={<Trouble sentence={t('incident.unknown', { id: incident })} />} />;
  }
  if (detail.status === 'failed') {
    const retry = () => store.getState().retryIncident();
    // Asked again, a newer site would give what this page cannot read again.
    const notice = (
      <Trouble
        sentence={t('incident.failed')}
        errors={detail.errors}
        {...(!renewed && { onRetry: retry })}
      />
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
});
