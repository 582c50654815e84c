import type { Capture, SaveAnswer } from '../answers.ts';
import { askAvailability } from '../archives/availability.ts';
import type { Wanted } from '../archives/capture.ts';
import { askToSave } from '../archives/save.ts';
import { type Archive, askTimeGate } from '../archives/timegate.ts';
import { nearOf, type Target } from '../targets.ts';
import { type Asker, step } from './asker.ts';
import { type ArchiveResult, hasFailed, type Outcome } from './results.ts';

type AskArchive = (archive: Archive, wanted: Wanted) => Promise<Capture | null>;

/**
 * What is looked for in archives: the source's own address first, then its others. Nothing where the
 * record has an archived copy, or where no day is known.
 */
export function wantedOf(target: Target): Wanted[] {
  const near = nearOf(target);
  const { url, alsoAt = [], archived = [], published } = target.source;
  if (near === undefined || archived.length > 0) return [];
  const base = { phrases: target.phrases, near, ...(published === undefined ? {} : { published }) };
  return [url, ...alsoAt].map((address) => ({ url: address, ...base }));
}

/** The captures that can be written, the one nearest to the time first. */
export function fitCaptures(results: readonly ArchiveResult[], near: number): Capture[] {
  const distance = ({ at }: Capture) => Math.abs(Date.parse(at) - near);
  return results
    .flatMap(({ outcome }) => (hasFailed(outcome) ? [] : (outcome.answer ?? [])))
    .filter(({ but }) => but === undefined)
    .sort((a, b) => distance(a) - distance(b));
}

/** Asks the TimeGates; where none has a capture that can be written, the availability API. */
async function askAbout(wanted: Wanted, asker: Asker): Promise<ArchiveResult[]> {
  const { ask, now, progress } = asker;
  const take = async (archive: string, work: AskArchive): Promise<ArchiveResult> => {
    const outcome = await step(progress.archives, [archive, wanted], () =>
      work({ ask, at: archive, now }, wanted),
    );
    return { archive, url: wanted.url, outcome };
  };
  const results: ArchiveResult[] = [];
  for (const gate of asker.timegates) results.push(await take(gate, askTimeGate));
  if (asker.availability !== undefined && fitCaptures(results, wanted.near).length === 0)
    results.push(await take(asker.availability, askAvailability));
  return results;
}

/** Asks archives about one address after the other, until a capture is found that can be written. */
export async function askArchives(
  wanted: readonly Wanted[],
  asker: Asker,
): Promise<ArchiveResult[]> {
  const results: ArchiveResult[] = [];
  for (const one of wanted) {
    results.push(...(await askAbout(one, asker)));
    if (fitCaptures(results, one.near).length > 0) break;
  }
  return results;
}

/**
 * Asks an archive to save a page, once. Where it names no capture yet, the archives are asked anew in
 * the next run, which finds it.
 */
export async function askSave(
  wanted: Wanted,
  save: NonNullable<Asker['save']>,
  asker: Asker,
): Promise<Outcome<SaveAnswer>> {
  const { ask, now, progress } = asker;
  const outcome = await step(progress.saves, [save.at, wanted.url], () =>
    askToSave({ ask, at: save.at, now }, wanted, save.gap),
  );
  if (!hasFailed(outcome) && outcome.answer.capture === undefined)
    for (const archive of [...asker.timegates, asker.availability])
      progress.archives.drop(JSON.stringify([archive, wanted]));
  return outcome;
}
