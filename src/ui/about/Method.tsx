import { Section } from './Section.tsx';
import { useAbout } from './use-about.ts';

const PARAGRAPHS = [
  'claims',
  'both',
  'agreed',
  'chain',
  'verbatim',
  'denial',
  'origin',
  'choice',
  'reading',
  'confidence',
  'time',
  'machine',
] as const;
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
      {PARAGRAPHS.map((id) => (
        <p key={id}>{at(`method.${id}`)}</p>
      ))}
      <h3>{at('terms.title')}</h3>
      <dl className="about-terms">
        {TERMS.map((id) => (
          <div key={id}>
            <dt>{at(`terms.list.${id}`)}</dt>
            <dd>{at(`terms.meaning.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
