import { type ClientRequest, get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { get as getSecurely } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { NoAnswer, noAnswer } from './no-answer.ts';

/** One request and its answer; redirects are answers too. */
export interface Exchange {
  url: string;
  status: number;
  headers: IncomingHttpHeaders;
  /** Unpacked. */
  body: Buffer;
  /** True where the body was longer than was read. */
  cut: boolean;
}

export interface ExchangeLimits {
  /** Milliseconds for the whole of it. */
  timeout: number;
  /** Bytes of a body, unpacked, of which the rest is left. */
  maxBytes: number;
}

/** Link headers of archives are long. */
const HEADER_BYTES = 65_536;

/**
 * Asks an address once. Node's `fetch` would take packed text that breaks off for whole, so that its
 * end would seem to have left the page; this does not.
 * @throws {NoAnswer} where nothing whole came back in time
 */
export async function exchange(
  url: string,
  headers: Readonly<Record<string, string>>,
  { timeout, maxBytes }: ExchangeLimits,
): Promise<Exchange> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await begin(url, { 'accept-encoding': 'gzip, br', ...headers }, signal);
    const { body, cut } = await bodyOf(response, maxBytes);
    return { url, status: response.statusCode ?? 0, headers: response.headers, body, cut };
  } catch (cause) {
    if (signal.aborted) throw new NoAnswer(`did not answer within ${timeout / 1000} s`, 'again');
    throw noAnswer(cause);
  }
}

function begin(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((done, failed) => {
    const options = { headers, signal, agent: false, maxHeaderSize: HEADER_BYTES };
    const request: ClientRequest = url.startsWith('https:')
      ? getSecurely(url, options, done)
      : get(url, options, done);
    // Stays for the whole exchange: what breaks after the headers is told here and by the body.
    request.on('error', failed);
  });
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  }[encoding];
  if (unpack !== undefined) return pipeline(response, unpack(), () => {});
  if (encoding === '' || encoding === 'identity') return response;
  response.destroy();
  throw new NoAnswer(`is packed as ${encoding}, which was not asked for`, 'settled');
}

async function bodyOf(
  response: IncomingMessage,
  maxBytes: number,
): Promise<{ body: Buffer; cut: boolean }> {
  const chunks: Buffer[] = [];
  let left = maxBytes;
  // Leaving the loop closes the connection: the rest is not fetched.
  for await (const chunk of unpacked(response)) {
    if (!(chunk instanceof Buffer)) continue;
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left < 0) return { body: Buffer.concat(chunks), cut: true };
  }
  return { body: Buffer.concat(chunks), cut: false };
}
