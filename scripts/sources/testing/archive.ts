import type { IncomingMessage, ServerResponse } from 'node:http';
import { startWeb, type Web } from './web.ts';

/** For tests: a capture that an archive holds. */
export interface Held {
  /** Address of which it is one. */
  url: string;
  /** When it was made: ISO 8601 (UTC). */
  at: string;
  body: string;
  /** Status that it shows, where that is not 200. */
  status?: number;
}

/** For tests: an archive that speaks Memento (RFC 7089) and the availability API, and saves pages. */
export interface TestArchive extends Web {
  held: Held[];
  timegate: string;
  availability: string;
  saveAt: string;
}

const digits = (at: string) => at.replace(/\D/g, '').slice(0, 14);
const distance = (held: Held, at: number) => Math.abs(Date.parse(held.at) - at);

/** For tests: starts an archive. `saves` is the body that it finds when it is asked to save. */
export async function startArchive(held: Held[], saves?: string): Promise<TestArchive> {
  const of = (url: string) =>
    held.filter((one) => one.url === url).sort((a, b) => (a.at < b.at ? -1 : 1));
  const nearest = (url: string, at: number) =>
    of(url).sort((a, b) => distance(a, at) - distance(b, at))[0];
  const addressOf = (one: Held) => `${web.origin}/web/${digits(one.at)}/${one.url}`;

  function links(url: string, shown?: Held): string {
    const all = of(url);
    const next = shown && all[all.indexOf(shown) + 1];
    return [
      `<${url}>; rel="original"`,
      `<${web.origin}/web/timemap/link/${url}>; rel="timemap"; type="application/link-format"`,
      ...(next === undefined
        ? []
        : [
            `<${addressOf(next)}>; rel="next memento"; datetime="${new Date(next.at).toUTCString()}"`,
          ]),
    ].join(', ');
  }

  function timegate(request: IncomingMessage, response: ServerResponse, url: string): void {
    const wanted = String(request.headers['accept-datetime'] ?? '');
    const found = nearest(url, Date.parse(wanted));
    if (found === undefined) response.writeHead(404).end('none');
    else {
      response.writeHead(302, {
        location: addressOf(found),
        vary: 'accept-datetime',
        link: links(url),
      });
      response.end();
    }
  }

  function memento(response: ServerResponse, time: string, url: string): void {
    const found = of(url).find((one) => digits(one.at) === time);
    if (found === undefined) {
      response.writeHead(404).end('none');
      return;
    }
    response.writeHead(found.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'memento-datetime': new Date(found.at).toUTCString(),
      link: links(url, found),
    });
    response.end(found.body);
  }

  function available(response: ServerResponse, query: URLSearchParams): void {
    const [year, month, day, hour, minute, second] =
      /^(....)(..)(..)(..)(..)(..)$/.exec(query.get('timestamp') ?? '')?.slice(1) ?? [];
    const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    const found = nearest(query.get('url') ?? '', at);
    const closest = found && {
      status: String(found.status ?? 200),
      available: true,
      url: addressOf(found),
      timestamp: digits(found.at),
    };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ url: query.get('url'), archived_snapshots: { closest } }));
  }

  function save(response: ServerResponse, url: string): void {
    if (saves === undefined) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('The request was taken.');
      return;
    }
    const made = { url, at: `${new Date().toISOString().slice(0, 19)}Z`, body: saves };
    held.push(made);
    response.writeHead(302, { location: addressOf(made) }).end();
  }

  const web = await startWeb({}, (request, response) => {
    const path = request.url ?? '';
    const capture = /^\/web\/(\d{14})\/(.*)$/.exec(path);
    if (capture !== null) memento(response, capture[1] ?? '', capture[2] ?? '');
    else if (path.startsWith('/web/')) timegate(request, response, path.slice('/web/'.length));
    else if (path.startsWith('/save/')) save(response, path.slice('/save/'.length));
    else if (path.startsWith('/available?'))
      available(response, new URLSearchParams(path.slice('/available?'.length)));
    else response.writeHead(404).end();
  });
  return Object.assign(web, {
    held,
    timegate: `${web.origin}/web/`,
    availability: `${web.origin}/available`,
    saveAt: `${web.origin}/save/`,
  });
}
