import type { SaveAnswer } from '../answers.ts';
import type { Target } from '../targets.ts';
import { askArchives, askSave, fitCaptures, wantedOf } from './archives.ts';
import type { Asker } from './asker.ts';
import { askPages } from './pages.ts';
import { type AddressResult, hasFailed, type Outcome, type SourceResult } from './results.ts';

/** Whether a page is worth saving: nothing that is lost already. */
const isThere = (page: AddressResult | undefined) =>
  page !== undefined &&
  !hasFailed(page.outcome) &&
  page.outcome.answer.status === 200 &&
  page.outcome.answer.looksGone === undefined &&
  page.outcome.answer.phrases.every(({ stands }) => stands !== 'no');

/** The capture that a save made, if it can be written. */
const savedCapture = (saved: Outcome<SaveAnswer> | undefined) =>
  saved === undefined || hasFailed(saved) || saved.answer.capture?.but !== undefined
    ? undefined
    : saved.answer.capture;

/**
 * Asks the addresses of a source and the archives, one after the other; and, where it is to be asked
 * and no archive has a capture, the archive that saves.
 */
export async function askSource(target: Target, asker: Asker): Promise<SourceResult> {
  const addresses = asker.pages ? await askPages(target, asker) : [];
  const wanted = wantedOf(target);
  const archives = await askArchives(wanted, asker);
  const answered = [addresses, archives].every((all) =>
    all.every(({ outcome }) => !hasFailed<unknown>(outcome)),
  );
  const [own] = wanted;
  const [found] = own === undefined ? [] : fitCaptures(archives, own.near);
  const toSave = found === undefined && answered && isThere(addresses[0]);
  const saved =
    asker.save !== undefined && own !== undefined && toSave
      ? await askSave(own, asker.save, asker)
      : undefined;
  const best = found ?? savedCapture(saved);
  const complete = answered && (saved === undefined || !hasFailed(saved));
  return {
    id: target.source.id,
    addresses,
    archives,
    ...(saved === undefined ? {} : { saved }),
    ...(complete && best !== undefined
      ? { proposal: { url: best.url, day: best.at.slice(0, 'YYYY-MM-DD'.length) } }
      : {}),
    complete,
  };
}
