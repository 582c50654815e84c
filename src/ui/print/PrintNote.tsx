import type { IncidentDetail } from '../../domain/dataset.ts';
import { editionOf } from '../../domain/reference.ts';
import { useVisit } from '../cite/use-visit.ts';
import { useHref, usePage } from '../context.tsx';

/** On paper only: which record and version this is, what the sheet leaves out, and where that stands. */
export function PrintNote({ detail }: { detail: IncidentDetail }) {
  const { t } = usePage();
  const { id } = detail.incident;
  const visit = useVisit(id, undefined);
  const href = useHref();
  const version = editionOf(detail).id;
  return (
    <footer className="print-note">
      <p>{t('print.left')}</p>
      <p>{`${t('print.record', { id, version })} · ${visit?.url ?? href(id)}`}</p>
    </footer>
  );
}
