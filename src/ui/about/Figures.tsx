import type { ReactNode } from 'react';
import { PARTIES, type PartyId } from '../../domain/party.ts';
import { Amount } from './Amount.tsx';
import { Table } from './Table.tsx';
import { useAbout } from './use-about.ts';

interface FiguresProps<Side> {
  caption: string;
  figures: readonly { key: string; name: ReactNode; of: (side: Side) => number }[];
  sides: Readonly<Record<PartyId, Side>>;
}

/** Both sides' figures, row by row; the bars of a row share its own scale. */
export function Figures<Side>({ caption, figures, sides }: FiguresProps<Side>) {
  const { at, t } = useAbout();
  return (
    <Table
      of="sides"
      caption={caption}
      head={[at('parity.figure'), ...PARTIES.map((party) => t(`party.${party}`))]}
      rows={figures.map(({ key, name, of }) => {
        const values = PARTIES.map((party) => of(sides[party]));
        const amounts = PARTIES.map((party) => (
          <Amount key={party} party={party} value={of(sides[party])} most={Math.max(...values)} />
        ));
        return { key, cells: [name, ...amounts] };
      })}
    />
  );
}
