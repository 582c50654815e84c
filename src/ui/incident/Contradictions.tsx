import type { Incident } from '../../domain/incident.ts';
import type { Source } from '../../domain/source.ts';
import { usePage } from '../context.tsx';
import { Outlet } from '../parts/SourceLink.tsx';
import { Text } from '../parts/Text.tsx';

interface Props {
  items: Incident['contradictions'];
  sources: readonly Source[];
}

/** Contradictions between accounts or sources, told without deciding them. */
export function Contradictions({ items = [], sources }: Props) {
  const { t } = usePage();
  if (items.length === 0) return null;
  return (
    <section className="notes">
      <h2>{t('incident.contradictions')}</h2>
      <ul className="notes-list">
        {items.map((item) => (
          <li key={item.text.en}>
            <p>
              <Text text={item.text} />
            </p>
            <ul className="notes-sources">
              {sources
                .filter(({ id }) => item.sources.includes(id))
                .map((source) => (
                  <li key={source.id}>
                    <Outlet source={source} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
