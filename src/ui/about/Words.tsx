import { PARTIES, type PartyId } from '../../domain/party.ts';
import type { Place } from '../../domain/place.ts';
import { OWN_LANGUAGE } from '../../i18n/names.ts';
import { usePage } from '../context.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { PartyName } from '../parts/PartyName.tsx';
import { Section } from './Section.tsx';
import { Table } from './Table.tsx';
import { useAbout } from './use-about.ts';

/** A side's own form, and in brackets how its statements write that in English. */
function OwnForm({ names, party }: { names: Place['names']; party: PartyId }) {
  const own = OWN_LANGUAGE[party];
  const english = names.byParty?.[party] ?? names.en;
  return (
    <>
      <span lang={own}>{names[own] ?? names.en}</span> (<span lang="en">{english}</span>)
    </>
  );
}

const ROWS = ['custody', 'people', 'crossing', 'line', 'control', 'karabakh', 'reporting'] as const;

/** The words that this site writes, those it leaves to quotations, and names that differ by side. */
export function Words({ places }: { places: readonly Place[] }) {
  const { at } = useAbout();
  const { language } = usePage();
  return (
    <Section name="words">
      <p>{at('words.intro')}</p>
      <Table
        head={[at('words.about'), at('words.written'), at('words.left')]}
        rows={ROWS.map((id) => ({
          key: id,
          cells: [
            at(`words.rows.${id}.about`),
            at(`words.rows.${id}.written`),
            at(`words.rows.${id}.left`),
          ],
        }))}
      />
      <p className="about-note">{at('words.order')}</p>
      <h3>{at('words.names')}</h3>
      <p>{at('words.namesNote')}</p>
      <Disclosure summary={`${at('words.names')} (${places.length})`}>
        <Table
          head={[at('words.place'), ...PARTIES.map((id) => <PartyName key={id} party={id} />)]}
          rows={places.map(({ id, names }) => ({
            key: id,
            cells: [
              names[language] ?? names.en,
              ...PARTIES.map((party) => <OwnForm key={party} names={names} party={party} />),
            ],
          }))}
        />
      </Disclosure>
    </Section>
  );
}
