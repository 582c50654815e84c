import { otherParty, type PartyId } from '../domain/party.ts';
import type { Stretch } from '../domain/region.ts';

/** The two parties from left to right. */
export type Sides = readonly [PartyId, PartyId];

/** As the parties lie on the ground, west left, unless the reader has swapped them. */
export function sidesOf(west: PartyId, swapped: boolean): Sides {
  const left = swapped ? otherParty(west) : west;
  return [left, otherParty(left)];
}

/** The party that lies west on an incident's main stretch; Armenia where the stretch is unknown. */
export function westOf(stretchIds: readonly string[], stretches: readonly Stretch[]): PartyId {
  return stretches.find((stretch) => stretch.id === stretchIds[0])?.west ?? 'armenia';
}
