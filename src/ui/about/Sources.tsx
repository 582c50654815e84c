import type { ReactNode } from 'react';
import { PARTIES } from '../../domain/party.ts';
import type { SourceCount } from '../../domain/source-counts.ts';
import { enAbout } from '../../i18n/messages/en-about.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { EnglishName } from '../parts/EnglishName.tsx';
import { languageName } from '../parts/language-name.ts';
import type { AboutFacts } from './facts.ts';
import { Section } from './Section.tsx';
import { Table } from './Table.tsx';
import { useAbout } from './use-about.ts';

type Kind = keyof typeof enAbout.sources.kind;
const isKind = (key: string): key is Kind => Object.hasOwn(enAbout.sources.kind, key);

/** Counts of documents in one order: by kind, language or outlet. */
function Counts(props: {
  by: 'kind' | 'language' | 'outlet';
  counts: readonly SourceCount[];
  name: (key: string) => ReactNode;
}) {
  const { by, counts, name } = props;
  const { at, t, number } = useAbout();
  return (
    <Table
      of="figures"
      caption={at(`sources.by.${by}`)}
      head={[
        at(`sources.key.${by}`),
        at('sources.documents'),
        ...PARTIES.map((party) => t(`party.${party}`)),
        at('sources.neither'),
      ]}
      rows={counts.map(({ key, documents, citedFor, others }) => ({
        key,
        cells: [
          name(key),
          number(documents),
          ...PARTIES.map((party) => number(citedFor[party])),
          number(others),
        ],
      }))}
    />
  );
}

/** Who published what is cited, and for which side. */
export function Sources({ sources, documents }: Pick<AboutFacts, 'sources' | 'documents'>) {
  const { at, t, number } = useAbout();
  const outlets = sources.outlet.length;
  const kind = (key: string) => (isKind(key) ? at(`sources.kind.${key}`) : key);
  return (
    <Section name="sources">
      <p>{at('sources.intro', { documents: number(documents), outlets: number(outlets) })}</p>
      <p>{at('sources.note')}</p>
      <Counts by="kind" counts={sources.kind} name={kind} />
      <Counts by="language" counts={sources.language} name={(tag) => languageName(tag, t)} />
      <Disclosure summary={`${at('sources.all')} (${number(outlets)})`}>
        <Counts
          by="outlet"
          counts={sources.outlet}
          name={(outlet) => <EnglishName name={outlet} />}
        />
      </Disclosure>
    </Section>
  );
}
