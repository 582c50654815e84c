import type { IncidentDraft } from '../draft.ts';
import { otherParty, PARTIES, type PartyId } from '../party.ts';
import { checkChain } from './chain.ts';
import { checkCitations, checkClaim } from './claims.ts';
import { type Context, known, reportDuplicates } from './context.ts';
import { checkDates } from './dates.ts';
import type { Path, Report } from './finding.ts';
import { suggest } from './nearest.ts';

/** Checks one incident's record against itself, the other records and the geodata. */
export function checkIncident(record: IncidentDraft, context: Context, report: Report): void {
  const ids = record.claims.map((claim) => claim.id);
  reportDuplicates(report, ids, (index) => ['claims', index, 'id'], 'claims');
  checkSides(record, report);
  record.stretches?.forEach((id, at) => {
    known(report, ['stretches', at], 'stretch', id, context);
  });
  record.claims.forEach((claim, at) => {
    checkClaim(claim, ['claims', at], context, report);
  });
  checkChain(record, report);
  checkDates(record, context, report);
  record.reactions?.forEach((reaction, at) => {
    checkCitations(reaction.citations ?? [], ['reactions', at, 'citations'], context, report);
  });
  record.contradictions?.forEach(({ sources }, at) => {
    sources.forEach((id, index) => {
      known(report, ['contradictions', at, 'sources', index], 'source', id, context);
    });
  });
  checkHeld(record, report);
  checkAgreed(record, report);
  checkCasualties(record, report);
}

function checkSides(record: IncidentDraft, report: Report): void {
  const { claims } = record;
  if (claims.length === 0 || claims.some((claim) => claim.party === undefined)) return;
  for (const party of PARTIES)
    if (!claims.some((claim) => claim.party === party))
      report(
        ['claims'],
        `have none of ${party}; add its claim, or one of kind notStated with a citation for its silence or denial`,
      );
}

/** Who held whom belongs to records of custody, and says what both sides say. */
function checkHeld({ kind, held, agreed }: IncidentDraft, report: Report): void {
  if (kind === undefined) return;
  if (kind !== 'custody') {
    if (held !== undefined)
      report(
        ['held'],
        `is given in a record of kind ${kind}; it belongs to the kind custody alone`,
      );
  } else if (held === undefined)
    report(
      ['held'],
      'is missing; write { of: armenia, by: azerbaijan } or the reverse where both sides say so, else unsettled',
    );
  else if (held !== 'unsettled' && agreed?.length === 0)
    report(
      ['held'],
      'holds what both sides say, and agreed has nothing; write the point there, or held: unsettled',
    );
}

/** Reports claim ids that the incident has not; gives the parties of those it has. */
function partiesOf(ids: readonly string[], record: IncidentDraft, path: Path, report: Report) {
  const own = new Map(record.claims.map((claim) => [claim.id, claim.party]));
  const names = record.claims.flatMap((claim) => claim.id ?? []);
  return ids.map((id, at) => {
    if (!own.has(id))
      report(
        [...path, at],
        `${id} is no claim of this incident; ${suggest(id, names, 'add that claim')}`,
      );
    return own.get(id);
  });
}

function checkAgreed(record: IncidentDraft, report: Report): void {
  record.agreed?.forEach((fact, at) => {
    const path = ['agreed', at, 'claims'];
    const parties = partiesOf(fact.claims, record, path, report);
    if (parties.includes(undefined)) return;
    for (const party of PARTIES)
      if (!parties.includes(party))
        report(
          path,
          `name none of ${party}; agreed is what both sides’ own statements say: add its claim, or tell it as ${otherParty(party)}’s account`,
        );
  });
}

function checkCasualties(record: IncidentDraft, report: Report): void {
  const checkSide = (side: PartyId) => {
    const path = ['casualties', side, 'claims'];
    const ids = record.casualties?.[side].claims ?? [];
    partiesOf(ids, record, path, report).forEach((party, at) => {
      if (party !== undefined && party !== side)
        report(
          [...path, at],
          `${ids[at]} is ${party}’s claim; name claims of ${side}, whose figures these are`,
        );
    });
  };
  for (const side of PARTIES) checkSide(side);
}
