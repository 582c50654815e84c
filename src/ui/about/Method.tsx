import { Section } from './Section.tsx';
import { useAbout } from './use-about.ts';

const GROUPS = {
  sides: ['claims', 'both', 'agreed', 'chain'],
  said: ['verbatim', 'denial', 'origin'],
  read: ['choice', 'reading', 'confidence'],
  language: ['time', 'machine'],
} as const;
const GROUP_IDS = ['sides', 'said', 'read', 'language'] as const;
const TERMS = [
  'incident',
  'claim',
  'whereabouts',
  'source',
  'origin',
  'stretch',
  'marker',
] as const;

/** How a record is made, and what its terms mean. */
export function Method() {
  const { at } = useAbout();
  return (
    <Section name="method">
      {GROUP_IDS.map((group) => (
        <div key={group} className="about-group">
          <h3>{at(`method.titles.${group}`)}</h3>
          {GROUPS[group].map((id) => (
            <p key={id}>{at(`method.${id}`)}</p>
          ))}
        </div>
      ))}
      <h3>{at('terms.title')}</h3>
      <dl className="about-terms">
        {TERMS.map((id) => (
          <div key={id} id={`term-${id}`}>
            <dt>{at(`terms.list.${id}`)}</dt>
            <dd>{at(`terms.meaning.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
