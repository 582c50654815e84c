import type { Change } from '../../domain/changes.ts';
import type { Desk } from '../../domain/reply.ts';
import { formatMoment } from '../../i18n/when.ts';
import { useHref } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Text } from '../parts/Text.tsx';
import { ReplyDesk } from './ReplyDesk.tsx';
import { Section } from './Section.tsx';
import { useAbout } from './use-about.ts';

const STEPS = ['file', 'change', 'log', 'check'] as const;

/** How a reader has a record corrected. */
export function Correct({ desk }: { desk: Desk }) {
  const { at } = useAbout();
  return (
    <Section name="correct">
      <p>{at('correct.intro')}</p>
      <ol className="about-list">
        {STEPS.map((id) => (
          <li key={id}>{at(`correct.${id}`)}</li>
        ))}
      </ol>
      <p>{at('correct.sides')}</p>
      <ReplyDesk desk={desk} />
    </Section>
  );
}

function Records({ incidents }: Pick<Change, 'incidents'>) {
  const href = useHref();
  return (
    <ul className="about-records">
      {incidents.map(({ id, title }) => (
        <li key={id}>
          <a href={href(id)}>
            <Text text={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A change's records: a few at once, many under their number. */
const FEW = 3;

/** Every change of every record. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { at, t } = useAbout();
  return (
    <Section name="changes">
      <p>{at('changes.intro')}</p>
      <ul className="about-changes">
        {changes.map(({ date, what, incidents }) => (
          <li key={`${date} ${what.en}`}>
            <p>
              <time className="part-facts" dateTime={date}>
                {formatMoment(date, t)}
              </time>{' '}
              <Text text={what} />
            </p>
            {incidents.length <= FEW ? (
              <Records incidents={incidents} />
            ) : (
              <Disclosure summary={at('changes.records', { count: incidents.length })}>
                <Records incidents={incidents} />
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
