import { languagesOf, type SideFigures } from '../../domain/parity.ts';
import { languageName } from '../parts/language-name.ts';
import { Figures } from './Figures.tsx';
import type { AboutFacts } from './facts.ts';
import { OrderReport } from './Order.tsx';
import { Section } from './Section.tsx';
import { FORMS } from './Shapes.tsx';
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
      <Figures caption={at('parity.amount')} figures={totals} sides={parity} />
      <Figures caption={at('parity.wordsOf.title')} figures={words} sides={parity} />
      <Figures caption={at('parity.languages')} figures={languages} sides={parity} />
      <Figures caption={at('parity.forms.title')} figures={forms} sides={parity} />
      <Figures caption={at('parity.acled.title')} figures={codes} sides={parity} />
      <OrderReport order={facts.order} />
      <Thin thin={facts.thin} records={facts.records} />
    </Section>
  );
}

const codeOf = { '0': 0, '1': 1, '2': 2, '3': 3 } as const;
