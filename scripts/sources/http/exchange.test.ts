import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { answer, page, type Route, startWeb, type Web } from '../testing/web.ts';
import { exchange } from './exchange.ts';
import { noAnswer } from './no-answer.ts';

let web: Web | undefined;
afterEach(() => web?.close());

async function ask(route: Route, limits = { timeout: 20_000, maxBytes: 1_000_000 }) {
  web = await startWeb({ '/': route });
  return exchange(`${web.origin}/`, {}, limits);
}

const TEXT = page('word '.repeat(5000));
const packed = (encoding: string, body: Uint8Array) =>
  answer(body, { headers: { 'content-encoding': encoding } });

it.each([
  ['as it is', answer(TEXT)],
  ['packed with gzip', packed('gzip', gzipSync(TEXT))],
  ['packed with Brotli', packed('br', brotliCompressSync(TEXT))],
])('reads an answer %s', async (_, route) => {
  const { status, body, cut } = await ask(route);
  expect([status, body.toString(), cut]).toEqual([200, TEXT, false]);
});

it('leaves the rest of a huge body, packed or not', async () => {
  const limits = { timeout: 20_000, maxBytes: 10_000 };
  for (const route of [
    answer(Buffer.alloc(20_000_000, 'a')),
    packed('gzip', gzipSync(Buffer.alloc(20_000_000, 'a'))),
  ]) {
    const { body, cut } = await ask(route, limits);
    expect([body.length, cut]).toEqual([10_000, true]);
    await web?.close();
  }
});

it.each<[string, Route, string, string]>([
  [
    'that breaks off before its end',
    (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    },
    'broke off before its end (ECONNRESET)',
    'again',
  ],
  [
    'whose packed text breaks off, though the connection ends well',
    packed('gzip', gzipSync(TEXT).subarray(0, 60)),
    'broke off before its end, within what was packed (Z_BUF_ERROR)',
    'again',
  ],
  [
    'that is not packed as it says',
    packed('gzip', Buffer.from(TEXT)),
    'cannot be unpacked',
    'again',
  ],
  ['packed in a way of its own', packed('lz', Buffer.from('x')), 'is packed as lz', 'settled'],
  ['that does not come', () => {}, 'did not answer within 0.2 s', 'again'],
  [
    'whose body does not end',
    (_, response) => {
      response.writeHead(200);
      response.write('a');
    },
    'did not answer within 0.2 s',
    'again',
  ],
  [
    'that is not HTTP',
    (_, response) => response.socket?.end('What?\r\n\r\n'),
    'does not speak HTTP',
    'settled',
  ],
])('an answer %s is none', async (_, route, message, outlook) => {
  const timeout = message.startsWith('did not answer') ? 200 : 20_000;
  await expect(ask(route, { timeout, maxBytes: 1_000_000 })).rejects.toMatchObject({
    name: 'NoAnswer',
    message: expect.stringContaining(message),
    outlook,
  });
});

it('a host that takes no connection is left for later', async () => {
  web = await startWeb();
  const { origin } = web;
  await web.close();
  await expect(exchange(origin, {}, { timeout: 20_000, maxBytes: 1 })).rejects.toMatchObject({
    message: 'refuses connections (ECONNREFUSED)',
    outlook: 'later',
  });
});

it.each([
  ['ENOTFOUND', 'has a host that no name server knows (ENOTFOUND)', 'later'],
  ['CERT_HAS_EXPIRED', 'has a certificate that cannot be verified (CERT_HAS_EXPIRED)', 'settled'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'has a certificate that cannot be verified', 'settled'],
  ['EPROTO', 'does not speak HTTP as it should (EPROTO)', 'settled'],
  ['EMFILE', 'could not be asked (EMFILE)', 'again'],
])('%s is told in words', (code, message, outlook) => {
  const told = noAnswer(Object.assign(new Error('x'), { code }));
  expect(told).toMatchObject({ message: expect.stringContaining(message), outlook });
});

it('a fault of the program stays one', () => {
  const fault = new TypeError('x is not a function');
  expect(noAnswer(fault)).toBe(fault);
});
