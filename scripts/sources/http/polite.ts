import pLimit, { type LimitFunction } from 'p-limit';
import { type Exchange, type ExchangeLimits, exchange } from './exchange.ts';
import { NoAnswer } from './no-answer.ts';
import { retryAfter } from './retry-after.ts';

/** How a host is treated. Times in milliseconds. */
export interface Manners extends ExchangeLimits {
  userAgent: string;
  /** From the end of a request to the next one of the same host. */
  gap: number;
  /** Requests for one address, the first included. */
  tries: number;
  /** The longest pause that a host may ask for; where it asks for more, it is left alone. */
  patience: number;
}

export interface Clock {
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
}

/** Hosts that are left alone, with the time (ms since 1970) until when; `Infinity`: for this run. */
export type ClosedHosts = Map<string, { until: number; why: string }>;

export interface Request {
  headers?: Readonly<Record<string, string>>;
  /** The gap after it, where it is not the usual one. */
  gap?: number;
  /** False for a request that must not be made twice, such as one to save. */
  repeatable?: boolean;
}

/** Asks one address, as its host wishes. @throws {NoAnswer} */
export type Ask = (url: string, request?: Request) => Promise<Exchange>;

interface Host {
  name: string;
  queue: LimitFunction;
  /** When it may be asked next, ms since 1970. */
  next: number;
}

/** Statuses that tell to come again. A capture of such an answer, which an archive plays, does not. */
const isBusy = ({ status, headers }: Exchange) =>
  (status >= 500 || status === 408 || status === 425 || status === 429) &&
  headers['memento-datetime'] === undefined;

/**
 * A client that asks each host one address at a time, with a gap between, waits as long as a host
 * asks for, tries a bounded number of times, ever more slowly, and leaves a host alone that has
 * enough. `closed` is read and written.
 */
export function politeClient(manners: Manners, clock: Clock, closed: ClosedHosts): Ask {
  const hosts = new Map<string, Host>();

  function hostOf(url: string): Host {
    const { host: name } = new URL(url);
    const host = hosts.get(name) ?? { name, queue: pLimit(1), next: 0 };
    hosts.set(name, host);
    return host;
  }

  async function once(host: Host, url: string, request: Request): Promise<Exchange> {
    const wait = host.next - clock.now();
    if (wait > 0) await clock.sleep(wait);
    try {
      const headers = { 'user-agent': manners.userAgent, accept: '*/*', ...request.headers };
      const answer = await exchange(url, headers, manners);
      if (!isBusy(answer)) return answer;
      throw new NoAnswer(`answers ${answer.status}`, 'again', {
        pause: retryAfter(answer.headers['retry-after'], clock.now()),
        wholeHost: answer.status === 429 || answer.status === 503,
      });
    } finally {
      host.next = clock.now() + (request.gap ?? manners.gap);
    }
  }

  /** Leaves the host alone. */
  function close(host: Host, until: number, why: string): NoAnswer {
    closed.set(host.name, { until, why });
    return new NoAnswer(why, 'later');
  }

  /**
   * Sees to it that the host is not asked again before it wishes.
   * @throws {NoAnswer} where there is to be no further try
   */
  function prepareNext(host: Host, attempt: number, request: Request, failed: NoAnswer): void {
    const { pause = 0, wholeHost = false } = failed.busy;
    if (failed.outlook === 'settled') throw failed;
    if (failed.outlook === 'later') throw close(host, Number.POSITIVE_INFINITY, failed.message);
    if (pause > manners.patience) {
      const until = clock.now() + pause;
      const when = new Date(until).toISOString().slice(0, 16).replace('T', ' ');
      throw close(host, until, `${failed.message} and asks to wait until ${when} UTC`);
    }
    const slower = Math.min(manners.gap * 2 ** attempt, manners.patience);
    host.next = Math.max(host.next, clock.now() + Math.max(pause, slower));
    const once = request.repeatable === false && !wholeHost;
    if (attempt < manners.tries && !once) return;
    const why = attempt === 1 ? failed.message : `${failed.message}; asked ${attempt} times`;
    throw wholeHost ? close(host, Number.POSITIVE_INFINITY, why) : new NoAnswer(why, 'again');
  }

  async function insist(host: Host, url: string, request: Request): Promise<Exchange> {
    const shut = closed.get(host.name);
    if (shut !== undefined && clock.now() < shut.until)
      throw new NoAnswer(`was not asked: ${host.name} ${shut.why}`, 'later');
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(host, url, request);
      } catch (cause) {
        if (!(cause instanceof NoAnswer)) throw cause;
        prepareNext(host, attempt, request, cause);
      }
    }
  }

  return async (url, request = {}) => {
    const host = hostOf(url);
    return host.queue(() => insist(host, url, request));
  };
}
