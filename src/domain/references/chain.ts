import { isEarlier } from '../date.ts';
import type { ClaimDraft, IncidentDraft } from '../draft.ts';
import type { Report } from './finding.ts';
import { suggest } from './nearest.ts';

/** Checks which claim supersedes which: known, of the same side, no loop, no fork. */
export function checkChain(record: IncidentDraft, report: Report): void {
  const byId = new Map<string, ClaimDraft>();
  for (const claim of record.claims)
    if (claim.id !== undefined && !byId.has(claim.id)) byId.set(claim.id, claim);
  const taken = new Map<string, string>();
  record.claims.forEach((claim, index) => {
    const { id, supersedes } = claim;
    if (supersedes === undefined) return;
    const path = ['claims', index, 'supersedes'];
    const earlier = byId.get(supersedes);
    if (supersedes === id) {
      report(path, `${id} supersedes itself; name the earlier claim or leave supersedes out`);
    } else if (earlier === undefined) {
      const others = [...byId.keys()].filter((other) => other !== id);
      report(
        path,
        `${supersedes} is no claim of this incident; ${suggest(supersedes, others, 'add that claim')}`,
      );
    } else {
      checkLink(claim, earlier, path, report);
      if (beginsLoop(claim, byId))
        report(
          path,
          `${id} supersedes itself through ${supersedes}; let the chain begin with the earliest claim`,
        );
      const fork = taken.get(supersedes);
      if (fork !== undefined)
        report(
          path,
          `${supersedes} is superseded by ${fork} already; supersede ${fork}, or leave it out`,
        );
      taken.set(supersedes, id ?? '');
    }
  });
}

function checkLink(
  claim: ClaimDraft,
  earlier: ClaimDraft,
  path: (string | number)[],
  report: Report,
): void {
  if (claim.party !== undefined && earlier.party !== undefined && claim.party !== earlier.party)
    report(
      path,
      `${earlier.id} is ${earlier.party}’s claim; a side supersedes only its own claims`,
    );
  if (claim.said !== undefined && earlier.said !== undefined && isEarlier(claim.said, earlier.said))
    report(
      path,
      `${earlier.id} was said ${earlier.said}, after this claim (${claim.said}); the later one supersedes`,
      'warning',
    );
}

/** True for the first listed claim of a loop, so that a loop is told once. */
function beginsLoop(from: ClaimDraft, byId: ReadonlyMap<string, ClaimDraft>): boolean {
  const seen = new Set<string>();
  let next = from.supersedes;
  while (next !== undefined && !seen.has(next) && next !== from.id) {
    seen.add(next);
    next = byId.get(next)?.supersedes;
  }
  if (next === undefined || next !== from.id) return false;
  return [...byId.keys()].find((id) => id === from.id || seen.has(id)) === from.id;
}
