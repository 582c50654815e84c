import type { Incident } from '../../domain/incident.ts';
import type { Source } from '../../domain/source.ts';
import { usePage } from '../context.tsx';
import { Citation, keyOf } from '../parts/Citation.tsx';
import { Text } from '../parts/Text.tsx';

interface Props {
  items: Incident['reactions'];
  sources: readonly Source[];
  /** The incident's first day. */
  near: string;
}

/** Third parties' statements, each with its sources. */
export function Reactions({ items = [], sources, near }: Props) {
  const { t } = usePage();
  if (items.length === 0) return null;
  return (
    <section className="notes">
      <h2>{t('incident.reactions')}</h2>
      <ul className="notes-list">
        {items.map((item) => (
          <li key={`${item.who.en} ${item.what.en}`}>
            <h3>
              <Text text={item.who} />
            </h3>
            <p>
              <Text text={item.what} />
            </p>
            <ul>
              {item.citations.map((citation) => (
                <Citation key={keyOf(citation)} citation={citation} sources={sources} near={near} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
