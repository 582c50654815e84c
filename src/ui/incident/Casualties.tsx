import type { Incident } from '../../domain/incident.ts';
import { formatMoment } from '../../i18n/when.ts';
import { usePage } from '../context.tsx';
import { Text } from '../parts/Text.tsx';
import type { Sides } from '../sides.ts';
import { SideBySide } from './SideBySide.tsx';

type Toll = NonNullable<Incident['casualties']>['armenia'];

function Revisions({ revisions = [] }: Pick<Toll, 'revisions'>) {
  const { t } = usePage();
  if (revisions.length === 0) return null;
  return (
    <>
      <h4>{t('incident.revisions')}</h4>
      <ul className="notes-list">
        {revisions.map((revision) => (
          <li key={revision.said.en}>
            <Text text={revision.said} />
            {revision.when !== undefined && (
              <span className="part-facts"> {formatMoment(revision.when, t)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Killed, wounded or held, as each side gives them, with earlier figures kept. */
export function Casualties(props: { casualties: Incident['casualties']; sides: Sides }) {
  const { t } = usePage();
  const { casualties, sides } = props;
  if (casualties === undefined) return null;
  return (
    <SideBySide title={t('incident.casualties')} sides={sides}>
      {(party) => (
        <>
          <p>
            <Text text={casualties[party].text} />
          </p>
          <Revisions revisions={casualties[party].revisions} />
        </>
      )}
    </SideBySide>
  );
}
