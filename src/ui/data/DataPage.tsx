import { formatMoment } from '../../i18n/when.ts';
import { Columns } from './Columns.tsx';
import { GroundFiles, RecordFiles } from './Files.tsx';
import type { DataFacts } from './facts.ts';
import { IncidentFiles } from './IncidentFiles.tsx';
import { Plot } from './Plot.tsx';
import { useData } from './use-data.ts';

/** The record as files, and what they hold. Needs no script. */
export function DataPage({ facts }: { facts: DataFacts }) {
  const { d, t, number } = useData();
  const { list, incidents } = facts;
  const counts = {
    incidents: number(incidents.length),
    claims: number(facts.claims),
    sources: number(facts.sources),
    origins: number(facts.origins),
  };
  return (
    <article className="data">
      <header>
        <h1>{d('title')}</h1>
        <p className="data-intro">{d('intro')}</p>
        <p>{d('counts', counts)}</p>
        <p className="data-note">
          {d('edition', { version: list.version, date: formatMoment(list.changed, t) })} {d('cite')}
        </p>
      </header>
      <RecordFiles files={list.files} />
      <IncidentFiles files={list.files} incidents={incidents} />
      <GroundFiles files={list.files} />
      <Plot incidents={incidents} />
      <Columns columns={facts.columns} />
    </article>
  );
}
