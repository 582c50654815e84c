import { isEarlier, UTC_OFFSET } from '../../../src/domain/date.ts';
import { normalAddress } from '../../../src/domain/web-address.ts';
import type { Capture } from '../answers.ts';
import { addressIn, type Chain } from '../http/follow.ts';
import { httpDate } from '../http/retry-after.ts';
import { checkPage } from '../page/check.ts';
import { mementoLinks, samePage } from './links.ts';

/** Which capture is looked for. */
export interface Wanted {
  /** The page's address. */
  url: string;
  phrases: readonly string[];
  /** The time (ms since 1970) nearest to which the capture should be. */
  near: number;
  /** The source's own date, before which no capture can be: `YYYY-MM`, `YYYY-MM-DD` or with a time. */
  published?: string;
}

const OFFSET = Date.parse('1970-01-01T00:00Z') - Date.parse(`1970-01-01T00:00${UTC_OFFSET}`);
/** The record's own clock: `YYYY-MM-DDTHH:MM`. */
const localMoment = (at: number) => new Date(at + OFFSET).toISOString().slice(0, 16);

/** True where a capture of that time cannot be one of the source. */
export const isTooEarly = (at: number, { published }: Wanted): boolean =>
  published !== undefined && isEarlier(localMoment(at), published);

/** The capture's own address: where the TimeGate itself answered with it, the one that it names. */
function captureAddress({ moves, last }: Chain): string {
  const named = addressIn(last.headers['content-location'], last.url);
  const url = moves.length === 0 && named !== undefined ? named : last.url;
  return normalAddress(url) ?? url;
}

/** When a capture was made, ms since 1970: its Memento-Datetime; undefined where it says none. */
export const captureTime = ({ last }: Chain): number | undefined =>
  httpDate([last.headers['memento-datetime']].flat()[0]);

function objection(chain: Chain, wanted: Wanted, at: number, now: number): string | undefined {
  const { last } = chain;
  const url = captureAddress(chain);
  const { original } = mementoLinks(last.headers['link'], last.url);
  if (normalAddress(url) !== url) return 'has an address that the record cannot hold';
  if (
    original === undefined
      ? !url.includes(wanted.url.replace(/^https?:/, ''))
      : !samePage(original, wanted.url)
  )
    return original === undefined ? 'does not say of what it is one' : `is of ${original}`;
  if (at > now) return 'is said to be of a day that is yet to come';
  if (isTooEarly(at, wanted)) return `is older than the source (${wanted.published})`;
  if (last.status !== 200) return `shows an answer ${last.status}`;
  const page = checkPage(chain, wanted.phrases);
  if (page.looksGone !== undefined)
    return `looks as if the page was not there: it ${page.looksGone}`;
  const missing = page.phrases.filter(({ stands }) => stands !== 'yes').map(({ text }) => text);
  if (missing.length === 0) return undefined;
  const which = missing.map((text) => `“${text}”`).join(', ');
  return page.phrases.some(({ stands }) => stands === 'no')
    ? `does not show ${which}`
    : `could not be searched for ${which}`;
}

/** Judges what an archive showed. It may be written only if it shows all phrases of the source. */
export function judgeCapture(chain: Chain, wanted: Wanted, at: number, now: number): Capture {
  const but = objection(chain, wanted, at, now);
  const url = captureAddress(chain);
  const made = { url, at: new Date(at).toISOString() };
  return but === undefined ? made : { ...made, but };
}
