// A static host as readers meet one: it compresses, and sits behind a slow line.
// The line is made here and not in the browser, whose own throttle leaves out what workers fetch,
// and MapLibre fetches its data in one.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Line {
  bitsPerSecond: number;
  /** Round trip in milliseconds, paid once a connection and once a request. */
  roundTrip: number;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.geojson', '.svg']);
const CHUNK = 8 * 1024;

interface Body {
  bytes: Buffer;
  headers: Record<string, string>;
}

/** The file of an address in the first folder that has it. */
function fileFor(folders: readonly string[], url: string): string | undefined {
  const path = normalize(decodeURIComponent(new URL(url, 'http://host').pathname));
  return folders
    .map((folder) => join(folder, path.endsWith('/') ? `${path}index.html` : path))
    .find((file) => existsSync(file) && statSync(file).isFile());
}

function bodyOf(file: string): Body {
  const extension = extname(file);
  const plain = readFileSync(file);
  const headers = { 'content-type': TYPES[extension] ?? 'application/octet-stream' };
  if (!COMPRESSED.has(extension)) return { bytes: plain, headers };
  return { bytes: gzipSync(plain), headers: { ...headers, 'content-encoding': 'gzip' } };
}

const wait = (until: number) =>
  new Promise<void>((done) => setTimeout(done, Math.max(0, until - performance.now())));

/**
 * Serves folders, one laid over the next, over the line on a free port.
 * @returns its origin, and `close`
 */
export async function host(folders: readonly string[], line: Line) {
  const bodies = new Map<string, Body>();
  const met = new WeakSet<Socket>();
  /** When the line has sent all that it was given; all answers share it. */
  let lineFree = 0;

  async function answer(response: ServerResponse, body: Body, arrived: number) {
    const { socket } = response;
    const trips = socket !== null && met.has(socket) ? 1 : 2;
    if (socket !== null) met.add(socket);
    await wait(arrived + trips * line.roundTrip);
    response.writeHead(200, { ...body.headers, 'content-length': body.bytes.length });
    for (let at = 0; at < body.bytes.length; at += CHUNK) {
      const chunk = body.bytes.subarray(at, at + CHUNK);
      lineFree = Math.max(lineFree, performance.now()) + (chunk.length * 8000) / line.bitsPerSecond;
      await wait(lineFree);
      response.write(chunk);
    }
    response.end();
  }

  const server: Server = createServer((request, response) => {
    const file = fileFor(folders, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = bodies.get(file) ?? bodyOf(file);
    bodies.set(file, body);
    void answer(response, body, performance.now());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the host has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
