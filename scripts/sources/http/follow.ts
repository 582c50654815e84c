import type { Exchange } from './exchange.ts';
import { NoAnswer } from './no-answer.ts';
import type { Ask, Request } from './polite.ts';

/** A redirect on the way: its status, and where it led. */
interface Move {
  status: number;
  to: string;
}

/** An answer, and the redirects that led to it. */
export interface Chain {
  moves: Move[];
  last: Exchange;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOVES = 10;

/** The address that a header names, relative to the one that was asked; undefined for none. */
export function addressIn(header: string | undefined, base: string): string | undefined {
  return header !== undefined && URL.canParse(header, base)
    ? new URL(header, base).href
    : undefined;
}

/**
 * Asks an address and follows its redirects, each host in its turn.
 * @throws {NoAnswer} also for a loop, for more than ten redirects and for one that leads nowhere
 */
export async function follow(ask: Ask, url: string, request: Request = {}): Promise<Chain> {
  const moves: Move[] = [];
  const seen = new Set([url]);
  for (let at = url; ; ) {
    const last = await ask(at, request);
    const { location } = last.headers;
    if (!REDIRECTS.has(last.status) || location === undefined) return { moves, last };
    const to = addressIn(location, at);
    if (to === undefined || !/^https?:/.test(to))
      throw new NoAnswer(`redirects to ${location}, which is no web address`, 'settled');
    moves.push({ status: last.status, to });
    if (seen.has(to)) throw new NoAnswer('redirects in a circle', 'settled');
    if (moves.length > MOVES) throw new NoAnswer(`redirects more than ${MOVES} times`, 'settled');
    seen.add(to);
    at = to;
  }
}
