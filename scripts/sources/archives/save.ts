import type { SaveAnswer } from '../answers.ts';
import { addressIn, follow } from '../http/follow.ts';
import { captureTime, judgeCapture, type Wanted } from './capture.ts';
import type { Archive } from './timegate.ts';

/**
 * Asks an archive to save a page, once, and looks at the capture that it names.
 * @returns no capture where it took the request and named none yet, or declined
 * @throws {NoAnswer} where it gave no answer; whether it saved is then not known
 */
export async function askToSave(
  { ask, at: address, now }: Archive,
  wanted: Wanted,
  gap: number,
): Promise<SaveAnswer> {
  const saved = await follow(ask, address + wanted.url, { repeatable: false, gap });
  const named = addressIn(saved.last.headers['content-location'], saved.last.url);
  const chain =
    captureTime(saved) === undefined && named !== undefined ? await follow(ask, named) : saved;
  const at = captureTime(chain);
  const { status } = saved.last;
  return at === undefined
    ? { status }
    : { status, capture: judgeCapture(chain, wanted, at, now()) };
}
