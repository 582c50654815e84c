import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** For tests: what a path answers. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** For tests: a host of the web, on this machine. Each has a port, and so is a host of its own. */
export interface Web {
  origin: string;
  /** Paths that were asked for, with query, in order. */
  asked: string[];
  routes: Map<string, Route>;
  close: () => Promise<void>;
}

/** For tests: serves routes by path; any other path is answered 404. `fallback` sees those first. */
export async function startWeb(
  routes: Record<string, Route> = {},
  fallback: Route = answer('<title>Not found</title>', { status: 404 }),
): Promise<Web> {
  const asked: string[] = [];
  const known = new Map(Object.entries(routes));
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    (known.get(path) ?? fallback)(request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    routes: known,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** For tests: an answer with a body. */
export function answer(
  body: string | Uint8Array,
  { status = 200, type = 'text/html; charset=utf-8', headers = {} as Record<string, string> } = {},
): Route {
  return (_, response) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
}

/** For tests: a redirect. */
export const redirect = (status: number, to: string): Route =>
  answer('', { status, headers: { location: to } });

/** For tests: gives one answer after another; the last one stays. */
export function inTurn(...routes: Route[]): Route {
  let at = 0;
  return (request, response) => {
    routes[Math.min(at, routes.length - 1)]?.(request, response);
    at += 1;
  };
}

/** For tests: a page with a text. */
export const page = (text: string, title = 'A report') =>
  `<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`;
