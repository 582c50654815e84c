import type { ReactNode } from 'react';
import type { Incident } from '../../domain/incident.ts';
import { formatMoment } from '../../i18n/when.ts';
import { usePage } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Text } from '../parts/Text.tsx';

/** How well the record is sourced, and what has changed in it; between them, what is counted. */
export function RecordNotes(props: { incident: Incident; children: ReactNode }) {
  const { incident, children } = props;
  const { t } = usePage();
  return (
    <section className="after">
      <h2>{t('incident.record')}</h2>
      <p>{t(`incident.confidence.${incident.confidence}`)}</p>
      {children}
      <p className="part-facts">{t('incident.id', { id: incident.id })}</p>
      <Disclosure summary={t('incident.changes')}>
        <ul className="after-list">
          {incident.changes.map((change) => (
            <li key={`${change.date} ${change.what.en}`}>
              <span className="part-facts">{formatMoment(change.date, t)}</span>{' '}
              <Text text={change.what} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
