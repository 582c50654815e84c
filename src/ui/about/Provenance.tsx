import { PARTIES } from '../../domain/party.ts';
import { type Provenance as Figures, REVIEWS } from '../../domain/provenance.ts';
import { LANGUAGES } from '../../domain/text.ts';
import { languageName } from '../parts/language-name.ts';
import { Amount } from './Amount.tsx';
import type { AboutFacts } from './facts.ts';
import { Section } from './Section.tsx';
import { Table } from './Table.tsx';
import { useAbout } from './use-about.ts';

const ROWS = {
  documents: ({ documents }: Figures) => documents,
  archived: ({ archived }: Figures) => archived,
  whole: ({ citations }: Figures) => citations.whole,
  beginning: ({ citations }: Figures) => citations.beginning,
  none: ({ citations }: Figures) => citations.none,
  unsaid: ({ citations }: Figures) => citations.unsaid,
} as const;
const ROW_IDS = ['documents', 'archived', 'whole', 'beginning', 'none', 'unsaid'] as const;

/** What of the documents is read and archived, by side, and who has read our own texts, by language. */
export function Provenance(props: Pick<AboutFacts, 'provenance' | 'reviews'>) {
  const { provenance, reviews } = props;
  const { at, t, number } = useAbout();
  /** A side's largest figure of the same things: the bars of both sides share its scale. */
  const most = (of: 'documents' | 'citations') =>
    Math.max(
      ...PARTIES.map((party) =>
        of === 'documents'
          ? provenance[party].documents
          : Object.values(provenance[party].citations).reduce((sum, count) => sum + count, 0),
      ),
    );
  const scale = { documents: most('documents'), citations: most('citations') };
  return (
    <Section name="provenance">
      <p>{at('provenance.intro')}</p>
      <Table
        of="sides"
        caption={at('provenance.title')}
        head={[at('parity.figure'), ...PARTIES.map((party) => t(`party.${party}`))]}
        rows={ROW_IDS.map((id) => ({
          key: id,
          cells: [
            at(`provenance.rows.${id}`),
            ...PARTIES.map((party) => (
              <Amount
                key={party}
                party={party}
                value={ROWS[id](provenance[party])}
                most={id === 'documents' || id === 'archived' ? scale.documents : scale.citations}
              />
            )),
          ],
        }))}
      />
      <p className="about-note">{at('provenance.note')}</p>
      <Table
        of="figures"
        caption={at('provenance.reviews.title')}
        head={[
          at('provenance.reviews.language'),
          ...REVIEWS.map((review) => at(`provenance.reviews.${review}`)),
        ]}
        rows={LANGUAGES.map((language) => ({
          key: language,
          cells: [
            languageName(language, t),
            ...REVIEWS.map((review) => number(reviews[language][review])),
          ],
        }))}
      />
      <p className="about-note">{at('provenance.reviews.note')}</p>
    </Section>
  );
}
