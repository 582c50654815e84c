import type { ReactNode } from 'react';
import type { DataError } from '../../data/result.ts';
import type { IncidentSummary } from '../../domain/dataset.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { Filters } from '../filters/Filters.tsx';
import { useLateShown } from '../filters/use-shown.ts';
import { Trouble } from '../parts/Trouble.tsx';
import { ListEntry } from './ListEntry.tsx';
import { MOST_PLAIN, WindowedEntries } from './WindowedEntries.tsx';

const NONE: readonly never[] = [];

function Entries({ shown }: { shown: readonly IncidentSummary[] }) {
  const { t } = usePage();
  const index = useApp((state) => state.index);
  const names = useNames(index?.places ?? NONE);
  if (index === null) return null;
  const { incidents } = index;
  if (incidents.length === 0) return <p className="list-intro">{t('list.empty')}</p>;
  return (
    <>
      <p className="list-intro">{t('list.intro', { count: incidents.length })}</p>
      <Filters />
      {shown.length > MOST_PLAIN && <WindowedEntries incidents={shown} names={names} />}
      {shown.length > 0 && shown.length <= MOST_PLAIN && (
        <ol className="list-entries" aria-label={t('list.label')}>
          {shown.map((incident) => (
            <ListEntry key={incident.id} incident={incident} names={names} />
          ))}
        </ol>
      )}
    </>
  );
}

/**
 * The incidents that pass the filters, with both claimed places, in order of time.
 * @param notice what went wrong elsewhere and has to be said first
 */
export function ListView({ notice }: { notice?: ReactNode }) {
  const { t } = usePage();
  const errors: readonly DataError[] = useApp((state) => state.indexErrors);
  const { shown } = useLateShown();
  return (
    <div className="list">
      {notice}
      <h1 tabIndex={-1} data-page-title="true">
        {t('site.question')}
      </h1>
      {errors.length > 0 && <Trouble sentence={t('list.unavailable')} errors={errors} />}
      <Entries shown={shown} />
    </div>
  );
}
