import type { Capture } from '../answers.ts';
import { follow } from '../http/follow.ts';
import { NoAnswer } from '../http/no-answer.ts';
import type { Ask } from '../http/polite.ts';
import { captureTime, isTooEarly, judgeCapture, type Wanted } from './capture.ts';
import { mementoLinks } from './links.ts';

/** How an archive is asked. */
export interface Archive {
  ask: Ask;
  /** Its address. */
  at: string;
  now: () => number;
}

/**
 * Asks a TimeGate (RFC 7089) for the capture nearest to a time. Where that one is older than the
 * source, the next one that the archive names is asked for.
 * @returns none where the archive has no capture, or will not show one
 * @throws {NoAnswer} where it gave no answer, or is no TimeGate
 */
export async function askTimeGate(
  { ask, at: gate, now }: Archive,
  wanted: Wanted,
): Promise<Capture | null> {
  const headers = { 'accept-datetime': new Date(wanted.near).toUTCString() };
  let chain = await follow(ask, gate + wanted.url, { headers });
  let at = captureTime(chain);
  const { next } = mementoLinks(chain.last.headers['link'], chain.last.url);
  if (at !== undefined && isTooEarly(at, wanted) && next !== undefined) {
    chain = await follow(ask, next.url);
    at = captureTime(chain);
  }
  const { status } = chain.last;
  if (at !== undefined) return judgeCapture(chain, wanted, at, now());
  if (status >= 400) return null;
  throw new NoAnswer('is no TimeGate: its answer has no Memento-Datetime', 'settled');
}
