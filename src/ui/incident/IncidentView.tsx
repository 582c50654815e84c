import type { IncidentDetail, IncidentSummary } from '../../domain/dataset.ts';
import { usePage } from '../context.tsx';
import { IncidentBody } from './IncidentBody.tsx';
import { IncidentHead } from './IncidentHead.tsx';
import { IncidentNav } from './IncidentNav.tsx';

interface Props {
  id: string;
  /** Undefined where the index could not be read and the text is still awaited. */
  summary: IncidentSummary | undefined;
  /** Undefined while it is being loaded. */
  detail: IncidentDetail | undefined;
}

/** The open incident: its title at once, the accounts as soon as they are there. */
export function IncidentView({ id, summary, detail }: Props) {
  const { t } = usePage();
  return (
    <article className="incident">
      <IncidentNav id={id} />
      {summary !== undefined && <IncidentHead summary={summary} />}
      {detail === undefined ? (
        <p className="incident-loading">{t('incident.loading')}</p>
      ) : (
        <IncidentBody key={detail.summary.id} detail={detail} />
      )}
    </article>
  );
}
