import { daysBetween, isEarlier } from '../date.ts';
import type { ClaimDraft, IncidentDraft } from '../draft.ts';
import type { Context } from './context.ts';
import type { Report } from './finding.ts';

const hasDay = (moment: string) => moment.length >= 'YYYY-MM-DD'.length;

/**
 * Order of dates. Said before the incident began is an error, except in a record of figures, which
 * gathers statements over time. A source published over a day before the statement that it carries
 * is a warning, since outlets' clocks and time zones differ.
 */
export function checkDates(record: IncidentDraft, context: Context, report: Report): void {
  const start = record.when?.start;
  record.claims.forEach((claim, index) => {
    const { said } = claim;
    if (
      said !== undefined &&
      start !== undefined &&
      record.kind !== 'figures' &&
      isEarlier(said, start)
    )
      report(
        ['claims', index, 'said'],
        `${said} is before the incident, which starts ${start}; correct one of them`,
      );
    if (claim.saidAtLatest && (said === undefined || !said.includes('T')))
      report(
        ['claims', index, 'saidAtLatest'],
        'is given without an hour in said; write said as YYYY-MM-DDTHH:MM, with the hour of the outlet’s page, or leave it out',
      );
    if (said !== undefined) checkPublished(claim, said, index, context, report);
  });
  for (const side of ['armenia', 'azerbaijan'] as const)
    record.casualties?.[side].revisions?.forEach(({ when }, index) => {
      if (when !== undefined && start !== undefined && isEarlier(when, start))
        report(
          ['casualties', side, 'revisions', index, 'when'],
          `${when} is before the incident, which starts ${start}; correct one of them`,
        );
    });
}

function checkPublished(
  claim: ClaimDraft,
  said: string,
  index: number,
  context: Context,
  report: Report,
): void {
  claim.citations?.forEach((citation, at) => {
    const published = context.sources?.get(citation.source ?? '')?.published;
    if (published === undefined || !hasDay(published) || !hasDay(said)) return;
    if (daysBetween(published, said) > 1)
      report(
        ['claims', index, 'citations', at, 'source'],
        `${citation.source} was published ${published}, before this was said (${said}); correct one of them`,
        'warning',
      );
  });
}
