import type { PartyId } from '../party.ts';
import type { Position } from '../position.ts';

/** What the cross-checks must know of the geodata; given to them, so that they stay pure. */
export interface Ground {
  /** The regions by id; `facing` where a stretch of the border runs along it. */
  regions: ReadonlyMap<string, { party: PartyId; facing: boolean }>;
  /** Ids of the border's stretches. */
  stretches: ReadonlySet<string>;
  /** Geodesic metres from a position to a known region, 0 inside it. */
  metresOutside(region: string, position: Position): number;
}
