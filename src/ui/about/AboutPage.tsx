import { useId } from 'react';
import type { Desk } from '../../domain/reply.ts';
import { Codes } from './Codes.tsx';
import { Changes, Correct } from './Corrections.tsx';
import type { AboutFacts } from './facts.ts';
import { Licences } from './Licences.tsx';
import { Lines } from './Lines.tsx';
import { Method } from './Method.tsx';
import { ParityReport } from './Parity.tsx';
import { Provenance } from './Provenance.tsx';
import { SECTIONS } from './Section.tsx';
import { Shapes } from './Shapes.tsx';
import { Sources } from './Sources.tsx';
import { useAbout } from './use-about.ts';
import { Words } from './Words.tsx';

/** How this record is made and what it holds. Needs no script. */
export function AboutPage({ facts, desk }: { facts: AboutFacts; desk: Desk }) {
  const { at } = useAbout();
  const contents = useId();
  return (
    <article className="about">
      <header>
        <h1>{at('title')}</h1>
        <p className="about-intro">{at('intro')}</p>
      </header>
      <nav className="about-contents" aria-labelledby={contents}>
        <h2 id={contents}>{at('contents')}</h2>
        <ol>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{at(`sections.${id}`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <Method />
      <Words places={facts.twiceNamed} />
      <Shapes />
      <Codes />
      <Lines borders={facts.borders} traced={facts.traced} />
      <Sources sources={facts.sources} documents={facts.documents} />
      <Provenance provenance={facts.provenance} reviews={facts.reviews} />
      <ParityReport facts={facts} />
      <Licences ground={facts.ground} />
      <Correct desk={desk} />
      <Changes changes={facts.changes} />
    </article>
  );
}
