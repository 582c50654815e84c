import { z } from '../../../src/domain/zod.ts';
import type { Capture } from '../answers.ts';
import { follow } from '../http/follow.ts';
import { NoAnswer } from '../http/no-answer.ts';
import { captureTime, judgeCapture, type Wanted } from './capture.ts';
import type { Archive } from './timegate.ts';

const answer = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        url: z.url({ protocol: /^https?$/ }),
        timestamp: z.string().regex(/^\d{14}$/),
      })
      .optional(),
  }),
});

/** `YYYYMMDDhhmmss` (UTC) of a time in ms since 1970. */
const digits = (at: number) => new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
const timeOf = (text: string) =>
  Date.parse(text.replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6Z'));

function parsed(body: Buffer): z.infer<typeof answer> | undefined {
  try {
    return answer.safeParse(JSON.parse(body.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/**
 * Asks the Wayback Machine's availability API for the capture nearest to a time, and looks at it.
 * @returns none where it has no capture
 * @throws {NoAnswer} where it gave no answer, or another than it should
 */
export async function askAvailability(
  { ask, at: api, now }: Archive,
  wanted: Wanted,
): Promise<Capture | null> {
  const asked = new URL(api);
  asked.searchParams.set('url', wanted.url);
  asked.searchParams.set('timestamp', digits(wanted.near));
  const { last } = await follow(ask, asked.href);
  const found = last.status === 200 ? parsed(last.body) : undefined;
  if (found === undefined)
    throw new NoAnswer(`does not answer as the availability API (${last.status})`, 'settled');
  const { closest } = found.archived_snapshots;
  if (closest?.available !== true) return null;
  const chain = await follow(ask, closest.url);
  const at = captureTime(chain) ?? timeOf(closest.timestamp);
  if (Number.isNaN(at))
    throw new NoAnswer(`names a time that there is not (${closest.timestamp})`, 'settled');
  return judgeCapture(chain, wanted, at, now());
}
