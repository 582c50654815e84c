import { isEarlier } from '../date.ts';
import type { CitationDraft } from '../draft.ts';
import type { Context } from './context.ts';
import type { Path, Report } from './finding.ts';

/** Checks what a citation says of its reading: a day that can be, and no phrase of what was not read. */
export function checkReading(
  { source, phrase, read }: CitationDraft,
  path: Path,
  context: Context,
  report: Report,
): void {
  if (read === undefined) return;
  if (read.extent === 'none' && phrase !== undefined)
    report(
      [...path, 'extent'],
      'is none, but a phrase was copied from it; write whole or beginning, or take the phrase out',
    );
  if (read.on === undefined) return;
  if (read.on > context.today)
    report([...path, 'on'], `is ${read.on}, which is yet to come; write the day of the reading`);
  const published = context.sources?.get(source ?? '')?.published;
  if (published !== undefined && isEarlier(read.on, published))
    report(
      [...path, 'on'],
      `is ${read.on}, before ${source} was published (${published}); correct one of them`,
    );
}
