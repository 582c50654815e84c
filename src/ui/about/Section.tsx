import type { ReactNode } from 'react';
import type { enAbout } from '../../i18n/messages/en-about.ts';
import { useAbout } from './use-about.ts';

export type SectionId = keyof typeof enAbout.sections;

/** The sections in their order, as the list of contents and the page have them. */
export const SECTIONS: readonly SectionId[] = [
  'method',
  'words',
  'shapes',
  'codes',
  'lines',
  'sources',
  'provenance',
  'parity',
  'licences',
  'correct',
  'changes',
];

/** A section of the page under its heading, which its address can name. */
export function Section({ name, children }: { name: SectionId; children: ReactNode }) {
  const { at } = useAbout();
  const title = `${name}-title`;
  return (
    <section className="about-section" id={name} aria-labelledby={title}>
      <h2 id={title}>{at(`sections.${name}`)}</h2>
      {children}
    </section>
  );
}
