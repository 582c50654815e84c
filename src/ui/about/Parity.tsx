import type { ReactNode } from 'react';
import { languagesOf, type SideFigures } from '../../domain/parity.ts';
import { PARTIES } from '../../domain/party.ts';
import { languageName } from '../parts/language-name.ts';
import { Amount } from './Amount.tsx';
import type { AboutFacts } from './facts.ts';
import { Section } from './Section.tsx';
import { FORMS } from './Shapes.tsx';
import { Table } from './Table.tsx';
import { Thin } from './Thin.tsx';
import { useAbout } from './use-about.ts';

const TOTALS = [
  'claims',
  'citations',
  'documents',
  'origins',
  'words',
  'medianWords',
  'clocks',
] as const;
const WORDS = ['speaker', 'outlet', 'restated', 'absent'] as const;
const CODES = ['1', '2', '3', '0'] as const;

interface Figure {
  key: string;
  name: ReactNode;
  of: (side: SideFigures) => number;
}

/** Both sides' figures, row by row; the bars of a row share its own scale. */
function Figures({ caption, figures, parity }: FiguresProps) {
  const { at, t } = useAbout();
  return (
    <Table
      of="sides"
      caption={caption}
      head={[at('parity.figure'), ...PARTIES.map((party) => t(`party.${party}`))]}
      rows={figures.map(({ key, name, of }) => {
        const values = PARTIES.map((party) => of(parity[party]));
        const amounts = PARTIES.map((party) => (
          <Amount key={party} party={party} value={of(parity[party])} most={Math.max(...values)} />
        ));
        return { key, cells: [name, ...amounts] };
      })}
    />
  );
}
type FiguresProps = { caption: string; figures: readonly Figure[] } & Pick<AboutFacts, 'parity'>;

/** What the record holds of each side, counted, and where an account is thin. */
export function ParityReport({ facts }: { facts: AboutFacts }) {
  const { at, t } = useAbout();
  const { parity } = facts;
  const totals = TOTALS.map((id) => ({
    key: id,
    name: at(`parity.rows.${id}`),
    of: (side: SideFigures) => side[id],
  }));
  const words = WORDS.map((id) => ({
    key: id,
    name: at(`parity.wordsOf.${id}`),
    of: (side: SideFigures) => side.wordsOf[id],
  }));
  const forms = FORMS.map((id) => ({
    key: id,
    name: at(`parity.forms.${id}`),
    of: (side: SideFigures) => side.forms.get(id) ?? 0,
  }));
  const codes = CODES.map((id) => ({
    key: id,
    name: at(`parity.acled.${id}`),
    of: (side: SideFigures) => side.acled.get(codeOf[id]) ?? 0,
  }));
  const languages = languagesOf(parity).map((tag) => ({
    key: tag,
    name: languageName(tag, t),
    of: (side: SideFigures) => side.languages.get(tag) ?? 0,
  }));
  return (
    <Section name="parity">
      <p>{at('parity.intro')}</p>
      <Figures caption={at('parity.amount')} figures={totals} parity={parity} />
      <Figures caption={at('parity.wordsOf.title')} figures={words} parity={parity} />
      <Figures caption={at('parity.languages')} figures={languages} parity={parity} />
      <Figures caption={at('parity.forms.title')} figures={forms} parity={parity} />
      <Figures caption={at('parity.acled.title')} figures={codes} parity={parity} />
      <Thin thin={facts.thin} records={facts.records} />
    </Section>
  );
}

const codeOf = { '0': 0, '1': 1, '2': 2, '3': 3 } as const;
