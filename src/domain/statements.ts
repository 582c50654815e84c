import { claimsOf } from './claim.ts';
import type { IncidentDetail } from './dataset.ts';
import { PARTIES } from './party.ts';

/** Which of the statements that followed each other are drawn: always by one rule for both sides. */
export const STATEMENTS = ['all', 'first', 'latest'] as const;
export type Statements = (typeof STATEMENTS)[number];

/** Whether a side has replaced its first statement, so that there is something to choose. */
export function haveChanged({ incident }: IncidentDetail): boolean {
  return PARTIES.some((party) => claimsOf(incident.claims, party).earlier.length > 0);
}

/**
 * The incident as it stood after both sides' first statements, or with their latest alone; other
 * speakers' claims stay. The shapes stay too, so that a claim that is pointed at can be drawn.
 */
function project(detail: IncidentDetail, wanted: 'first' | 'latest'): IncidentDetail {
  const { incident } = detail;
  const claims = PARTIES.flatMap((party) => {
    const { latest, earlier, others } = claimsOf(incident.claims, party);
    const kept = wanted === 'latest' ? latest : (earlier.at(-1) ?? latest);
    // The first that is listed leads: see claimsOf.
    return [kept, ...others];
  });
  return { ...detail, incident: { ...incident, claims } };
}

const known = new WeakMap<IncidentDetail, Map<Statements, IncidentDetail>>();

/** The same object for the same incident and choice, so that nothing is drawn twice. */
export function withStatements(detail: IncidentDetail, wanted: Statements): IncidentDetail {
  if (wanted === 'all' || !haveChanged(detail)) return detail;
  const made = known.get(detail) ?? new Map<Statements, IncidentDetail>();
  known.set(detail, made);
  const projected = made.get(wanted) ?? project(detail, wanted);
  made.set(wanted, projected);
  return projected;
}
