import { ExternalLink } from '../parts/ExternalLink.tsx';
import type { GroundSource } from './facts.ts';
import { Section } from './Section.tsx';
import { Table } from './Table.tsx';
import { useAbout } from './use-about.ts';

/** Where each licence's text is, by its SPDX identifier. */
const TEXTS: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  MIT: 'https://opensource.org/license/mit',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'OFL-1.1': 'https://openfontlicense.org/open-font-license-official-text/',
};

function Licence({ id }: { id: string }) {
  const { at } = useAbout();
  const address = TEXTS[id];
  if (address !== undefined) return <ExternalLink href={address}>{id}</ExternalLink>;
  return id === 'public domain' ? at('licences.public') : id;
}

/** Under which terms everything here may be used. */
export function Licences({ ground }: { ground: readonly GroundSource[] }) {
  const { at } = useAbout();
  const rows = [
    { name: at('licences.code'), licence: 'MIT', vintage: '' },
    { name: at('licences.records'), licence: 'CC-BY-4.0', vintage: '' },
    ...ground,
    { name: at('licences.fonts'), licence: 'OFL-1.1', vintage: '' },
  ];
  return (
    <Section name="licences">
      <p>{at('licences.intro')}</p>
      <Table
        head={[at('licences.what'), at('licences.licence'), at('licences.vintage')]}
        rows={rows.map(({ name, licence, vintage }) => ({
          key: name,
          cells: [name, <Licence key={name} id={licence} />, vintage],
        }))}
      />
      <p>{at('licences.credit')}</p>
    </Section>
  );
}
