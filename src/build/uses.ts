import type { Incident } from '../domain/incident.ts';
import { namesOf } from '../domain/whereabouts.ts';

/** Ids of what a record uses of the other files. */
export interface Uses {
  sources: ReadonlySet<string>;
  places: ReadonlySet<string>;
  regions: ReadonlySet<string>;
}

/** Everything that a record cites or names. */
export function usesOf(incident: Incident): Uses {
  const statements = [...incident.claims, ...(incident.reactions ?? [])];
  const cited = statements.flatMap(({ citations }) => citations.map(({ source }) => source));
  const contradicting = incident.contradictions?.flatMap(({ sources }) => sources) ?? [];
  const named = incident.claims.map(({ whereabouts }) => namesOf(whereabouts));
  const origins = incident.claims.flatMap(({ origin }) => origin?.places ?? []);
  return {
    sources: new Set([...cited, ...contradicting]),
    places: new Set([...named.flatMap(({ places }) => places), ...origins]),
    regions: new Set(named.flatMap(({ regions }) => regions)),
  };
}
