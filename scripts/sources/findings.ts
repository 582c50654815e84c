import type { PageAnswer } from './answers.ts';
import { samePage } from './archives/links.ts';
import type { AddressResult, ArchiveResult, SourceResult } from './ask/results.ts';
import { hasFailed } from './ask/results.ts';

/** What an editor should know, by kind; the order is that of the summary. */
export const KINDS = {
  capture: 'has a capture to write',
  'capture-waits': 'has a capture, and a step without an answer',
  saved: 'was saved now',
  gone: 'is not there any more',
  'looks-gone': 'looks as if it were not there',
  'phrase-lost': 'does not show a phrase',
  'phrase-unread': 'could not be searched for a phrase',
  moved: 'leads to another address',
  refused: 'refuses to be asked',
  unusable: 'gives no answer that can be used',
  'capture-unfit': 'has a capture that is not to be written',
  'no-capture': 'has no capture',
  'not-written': 'could not be changed in sources.yaml',
  unanswered: 'was not answered; the next run asks again',
} as const;
type Kind = keyof typeof KINDS;

export interface Finding {
  /** Id of the source. */
  source: string;
  kind: Kind;
  /** The address that it is about. */
  url: string;
  /** A sentence that begins after the address. */
  message: string;
}

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const REFUSED: ReadonlySet<number> = new Set([401, 402, 403, 406, 407, 451]);
const GONE: ReadonlySet<number> = new Set([404, 410]);

type Told = [Kind, string];

function ofStatus(status: number): Told[] {
  if (status === 200) return [];
  if (GONE.has(status)) return [['gone', `answers ${status}`]];
  return REFUSED.has(status)
    ? [['refused', `answers ${status}: look at it in a browser`]]
    : [['unusable', `answers ${status}`]];
}

function ofMoves(url: string, moves: PageAnswer['moves']): Told[] {
  const to = moves.at(-1)?.to;
  if (to === undefined || samePage(to, url)) return [];
  const forGood = moves.every(({ status }) => PERMANENT.has(status));
  return [['moved', `${forGood ? 'has moved for good' : 'leads'} to ${to}`]];
}

function ofPhrases({ phrases, type, cut }: PageAnswer): Told[] {
  const why = cut ? 'it is too long to be read to its end' : `it is ${type ?? 'no text'}`;
  return phrases.flatMap(({ text, stands }): Told[] => {
    if (stands === 'no') return [['phrase-lost', `does not show “${text}”`]];
    return stands === 'unknown'
      ? [['phrase-unread', `could not be searched for “${text}”: ${why}`]]
      : [];
  });
}

function ofPage(url: string, answer: PageAnswer): Told[] {
  const { status, unusable, moves, looksGone } = answer;
  if (unusable !== undefined) return [['unusable', unusable]];
  return [
    ...(status === undefined ? [] : ofStatus(status)),
    ...ofMoves(url, moves),
    // A page that is not there shows no phrase: that need not be said for each.
    ...(looksGone === undefined
      ? ofPhrases(answer)
      : ([['looks-gone', `looks as if it were not there: it ${looksGone}`]] satisfies Told[])),
  ];
}

const ofAddress = ({ url, outcome }: AddressResult): Told[] =>
  hasFailed(outcome) ? [['unanswered', outcome.failed]] : ofPage(url, outcome.answer);

function ofArchive({ archive, outcome }: ArchiveResult): Told[] {
  if (hasFailed(outcome)) return [['unanswered', `in ${archive}: ${outcome.failed}`]];
  const { answer } = outcome;
  if (answer?.but === undefined) return [];
  return [['capture-unfit', `has the capture ${answer.url}, which ${answer.but}`]];
}

function ofSave({ saved }: SourceResult): Told[] {
  if (saved === undefined) return [];
  if (hasFailed(saved)) return [['unanswered', `when it was to be saved: ${saved.failed}`]];
  const { status, capture } = saved.answer;
  if (capture === undefined)
    return status < 400
      ? [['saved', 'was asked to be saved; no capture is named yet, and a later run looks for it']]
      : [['no-capture', `was not saved: the archive answers ${status}`]];
  return capture.but === undefined
    ? [['saved', `was saved as ${capture.url}`]]
    : [['capture-unfit', `was saved as ${capture.url}, which ${capture.but}`]];
}

function ofArchives(result: SourceResult): Told[] {
  const { archives, complete, proposal, saved } = result;
  if (proposal !== undefined)
    return [['capture', `has the capture ${proposal.url} of ${proposal.day}`]];
  const fit = archives.flatMap(({ outcome }) => (hasFailed(outcome) ? [] : (outcome.answer ?? [])));
  const waiting = complete ? undefined : fit.find(({ but }) => but === undefined);
  if (waiting !== undefined) {
    const until = 'it waits for the answers that are missing; --archives-only asks no page';
    return [['capture-waits', `has the capture ${waiting.url}: ${until}`]];
  }
  const none = archives.every(({ outcome }) => !hasFailed(outcome) && outcome.answer === null);
  return none && archives.length > 0 && saved === undefined
    ? [['no-capture', 'has no capture in any archive that was asked']]
    : [];
}

/** What an editor should know of a source, in the order in which it was asked. */
export function findingsOf(result: SourceResult): Finding[] {
  const { id: source, addresses, archives } = result;
  const about = (url: string, told: readonly Told[]) =>
    told.map(([kind, message]): Finding => ({ source, kind, url, message }));
  const own = archives[0]?.url ?? addresses[0]?.url ?? '';
  return [
    ...addresses.flatMap((one) => about(one.url, ofAddress(one))),
    ...archives.flatMap((one) => about(one.url, ofArchive(one))),
    ...about(own, [...ofSave(result), ...ofArchives(result)]),
  ];
}
