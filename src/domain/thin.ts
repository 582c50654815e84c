import type { Claim } from './claim.ts';
import type { Incident } from './incident.ts';
import { origins } from './origins.ts';
import { accountWords, claimsBy, type ParityRecords } from './parity.ts';
import { otherParty, PARTIES, type PartyId } from './party.ts';
import type { Source } from './source.ts';

/**
 * Why a side's account in a record is thin, in the order in which the reasons are told:
 *
 * - `silent`: no document carries a statement of this side.
 * - `secondHand`: statements there are, but no document carries the speaker's own words.
 * - `oneOrigin`: all that is cited goes back to one origin, as `origins` counts.
 * - `short`: its accounts have fewer than half as many words as the other side's.
 *
 * The rule is the same for both sides and looks at no record in particular.
 */
export const THIN_REASONS = ['silent', 'secondHand', 'oneOrigin', 'short'] as const;
export type ThinReason = (typeof THIN_REASONS)[number];

export interface ThinAccount {
  incident: Incident;
  party: PartyId;
  reasons: ThinReason[];
}

/** The accounts that are thin, in the order of the records, both sides of a record together. */
export function thinAccounts({ incidents, sources }: ParityRecords): ThinAccount[] {
  return incidents
    .flatMap((incident) =>
      PARTIES.map((party) => ({ incident, party, reasons: reasonsOf(party, incident, sources) })),
    )
    .filter(({ reasons }) => reasons.length > 0);
}

function reasonsOf(party: PartyId, incident: Incident, sources: readonly Source[]): ThinReason[] {
  const own = claimsBy(party, incident);
  const others = claimsBy(otherParty(party), incident);
  const words = new Set(
    own.flatMap(({ citations }) => citations.map((citation) => citation.words)),
  );
  const stated = own.filter(isStatement);
  const holds: Record<ThinReason, boolean> = {
    silent: stated.length === 0,
    secondHand: stated.length > 0 && !words.has('speaker') && !words.has('restated'),
    oneOrigin: stated.length > 0 && origins(stated, sources).origins === 1,
    short: accountWords(own) * 2 < accountWords(others),
  };
  return THIN_REASONS.filter((reason) => holds[reason]);
}

/** True where at least one document carries something that the side said. */
const isStatement = ({ citations }: Claim) => citations.some(({ words }) => words !== 'absent');
