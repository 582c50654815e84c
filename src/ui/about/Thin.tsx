import { PARTIES } from '../../domain/party.ts';
import { THIN_REASONS, type ThinAccount, type ThinReason } from '../../domain/thin.ts';
import { useHref } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Text } from '../parts/Text.tsx';
import { Table } from './Table.tsx';
import { useAbout } from './use-about.ts';

/** The rule of thin accounts, and every record with one, both sides beside each other. */
export function Thin({ thin, records }: { thin: readonly ThinAccount[]; records: number }) {
  const { at, t, number } = useAbout();
  const href = useHref();
  const incidents = [...new Set(thin.map(({ incident }) => incident))];
  const count = (party: string) => number(thin.filter((each) => each.party === party).length);
  const reasonsOf = (id: string, party: string): readonly ThinReason[] =>
    thin.find(({ incident, party: of }) => incident.id === id && of === party)?.reasons ?? [];
  const summary = at('parity.thin.count', {
    armenia: count('armenia'),
    azerbaijan: count('azerbaijan'),
    records: number(incidents.length),
    all: number(records),
  });
  return (
    <>
      <h3>{at('parity.thin.title')}</h3>
      <p>{at('parity.thin.intro')}</p>
      <ul className="about-list">
        {THIN_REASONS.map((reason) => (
          <li key={reason}>
            <strong>{at(`parity.thin.reasons.${reason}`)}</strong>
            {`${t('label.colon')} `}
            {at(`parity.thin.rules.${reason}`)}
          </li>
        ))}
      </ul>
      {thin.length === 0 ? (
        <p>{at('parity.thin.none')}</p>
      ) : (
        <Disclosure summary={summary}>
          <Table
            head={[at('parity.thin.record'), ...PARTIES.map((party) => t(`party.${party}`))]}
            rows={incidents.map(({ id, title }) => ({
              key: id,
              cells: [
                <a key={id} href={href(id)}>
                  <Text text={title} />
                </a>,
                ...PARTIES.map((party) => {
                  const reasons = reasonsOf(id, party);
                  return reasons.length === 0
                    ? at('parity.thin.not')
                    : reasons.map((reason) => at(`parity.thin.reasons.${reason}`)).join(', ');
                }),
              ],
            }))}
          />
        </Disclosure>
      )}
    </>
  );
}
