import { DataSection } from './DataSection.tsx';
import type { ColumnName } from './facts.ts';
import { useData } from './use-data.ts';

const PROPERTIES = ['feature', 'meaning', 'drawn_as', 'edge_stated'] as const;

/** What every column of the table, and every property of the map file, says. */
export function Columns({ columns }: { columns: readonly ColumnName[] }) {
  const { d } = useData();
  return (
    <DataSection title={d('columns.title')}>
      <p>{d('columns.note')}</p>
      <p>{d('columns.lists')}</p>
      <p>{d('originsNote')}</p>
      <dl className="data-columns">
        {columns.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{d(`column.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{d('columns.more')}</h3>
      <dl className="data-columns">
        {PROPERTIES.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{d(`property.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </DataSection>
  );
}
