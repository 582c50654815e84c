/**
 * What follows from an address that gave no answer:
 * `settled` it will not do better soon (its certificate, a loop of redirects): as good as an answer;
 * `again` a second try may help; `later` the host gives none now: it is left alone for this run.
 */
export type Outlook = 'settled' | 'again' | 'later';

/** What a busy host said beside its status. Times in milliseconds. */
export interface Busy {
  /** The pause that it asks for. */
  pause?: number | undefined;
  /** True where it speaks for all of its addresses, and has done nothing of what was asked. */
  wholeHost?: boolean;
}

/** Thrown where an address gave no answer that can be used. Its message follows the address's name. */
export class NoAnswer extends Error {
  readonly outlook: Outlook;
  readonly busy: Busy;

  constructor(message: string, outlook: Outlook, busy: Busy = {}) {
    super(message);
    this.name = 'NoAnswer';
    this.outlook = outlook;
    this.busy = busy;
  }
}

const BROKE_OFF = 'broke off before its end';
const KNOWN: Readonly<Record<string, readonly [string, Outlook]>> = {
  ENOTFOUND: ['has a host that no name server knows', 'later'],
  EAI_AGAIN: ['was not asked: the name server does not answer', 'again'],
  ECONNREFUSED: ['refuses connections', 'later'],
  EHOSTUNREACH: ['cannot be reached', 'later'],
  ENETUNREACH: ['cannot be reached', 'later'],
  ETIMEDOUT: ['did not answer in time', 'again'],
  ECONNRESET: [BROKE_OFF, 'again'],
  EPIPE: [BROKE_OFF, 'again'],
  ERR_STREAM_PREMATURE_CLOSE: [BROKE_OFF, 'again'],
  Z_BUF_ERROR: [`${BROKE_OFF}, within what was packed`, 'again'],
  Z_DATA_ERROR: ['cannot be unpacked', 'again'],
};

/** A failure of Node's HTTP, TLS, DNS or zlib in words. Any other error is handed back as it is. */
export function noAnswer(cause: unknown): unknown {
  if (!(cause instanceof Error) || !('code' in cause)) return cause;
  const code = String(cause.code);
  const told = KNOWN[code];
  if (told !== undefined) return new NoAnswer(`${told[0]} (${code})`, told[1]);
  if (/CERT|SIGNATURE|ALTNAME/.test(code))
    return new NoAnswer(`has a certificate that cannot be verified (${code})`, 'settled');
  if (/^(HPE_|ERR_SSL_|EPROTO)/.test(code))
    return new NoAnswer(`does not speak HTTP as it should (${code})`, 'settled');
  return /^E[A-Z]+$|^Z_|^ERR_(BROTLI|_ERROR)/.test(code)
    ? new NoAnswer(`could not be asked (${code})`, 'again')
    : cause;
}
