import type { Incident } from '../../domain/incident.ts';
import { usePage } from '../context.tsx';
import { Text } from '../parts/Text.tsx';

/** What both sides' own statements say; where that is nothing, the sentence that says so. */
export function Agreed({ items }: { items: Incident['agreed'] }) {
  const { t } = usePage();
  if (items.length === 0) return <p className="incident-agreed">{t('incident.agreeNone')}</p>;
  return (
    <section className="incident-agreed">
      <h2>{t('incident.agree')}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.text.en}>
            <Text text={item.text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
