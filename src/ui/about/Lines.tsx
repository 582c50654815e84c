import type { BorderSource } from '../../domain/region.ts';
import { formatDistance } from '../../i18n/where.ts';
import type { TracedLine } from './facts.ts';
import { Section } from './Section.tsx';
import { Table } from './Table.tsx';
import { Traced } from './Traced.tsx';
import { useAbout } from './use-about.ts';

const NOTES = [
  'legal',
  'naturalEarth',
  'inner',
  'kelbajar',
  'lachin',
  'exclaves',
  'lakes',
] as const;

/** What the drawn border lines are worth. */
export function Lines(props: { borders: readonly BorderSource[]; traced: TracedLine }) {
  const { at, t } = useAbout();
  return (
    <Section name="lines">
      <p>{at('lines.intro')}</p>
      <p>{at('lines.verdict')}</p>
      <ul className="about-list">
        {NOTES.map((id) => (
          <li key={id}>{at(`lines.${id}`)}</li>
        ))}
      </ul>
      <Table
        of="figures"
        head={[at('lines.source'), at('lines.year'), at('lines.error')]}
        rows={props.borders.map(({ id, name, year, errorMetres }) => ({
          key: id,
          cells: [
            name,
            year,
            errorMetres === null ? at('lines.traced.none') : formatDistance(errorMetres, t),
          ],
        }))}
      />
      <p className="about-note">{at('lines.errorNote')}</p>
      <Traced line={props.traced} />
    </Section>
  );
}
