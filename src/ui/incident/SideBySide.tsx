import { type ReactNode, useId } from 'react';
import type { PartyId } from '../../domain/party.ts';
import { PartyName } from '../parts/PartyName.tsx';
import type { Sides } from '../sides.ts';

interface Props {
  title: string;
  sides: Sides;
  children: (party: PartyId) => ReactNode;
}

/** A heading over both sides' words on one matter, in the accounts' columns. */
export function SideBySide({ title, sides, children }: Props) {
  const id = useId();
  return (
    <section className="notes" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="notes-columns">
        {sides.map((party) => (
          <div key={party} className="notes-side" data-party={party}>
            <h3>
              <PartyName party={party} />
            </h3>
            {children(party)}
          </div>
        ))}
      </div>
    </section>
  );
}
