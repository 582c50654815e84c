import type { ReactNode } from 'react';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { reviewSentence } from '../../i18n/reviews.ts';
import { formatMoment } from '../../i18n/when.ts';
import { usePage } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Text } from '../parts/Text.tsx';

/** How well the record is sourced, who has read it, and what has changed; between them, what is counted. */
export function RecordNotes(props: { detail: IncidentDetail; children: ReactNode }) {
  const { detail, children } = props;
  const { incident, reviews } = detail;
  const { t, language } = usePage();
  const reviewed = reviewSentence(reviews, language, t);
  return (
    <section className="notes">
      <h2>{t('incident.record')}</h2>
      <p>{t(`incident.confidence.${incident.confidence}`)}</p>
      {children}
      {reviewed !== undefined && <p className="part-facts after-reviews">{reviewed}</p>}
      <p className="part-facts">{t('incident.id', { id: incident.id })}</p>
      <Disclosure summary={t('incident.changes')}>
        <ul className="notes-list">
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
