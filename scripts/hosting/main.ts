// `npm run hosting`: serves dist/, and a build for a folder of a site, with a real nginx, Caddy and Apache
// by the files that the build writes for them, compares what they send with the table, and opens pages
// and frames in a browser, pages without a network too.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { HostRules } from '../../src/build/hosting/rules.ts';
import { siteRules } from '../../src/build/site-rules.ts';
import { ensureBrowser } from '../browser.mjs';
import { runBuild } from '../run-build.ts';
import { Fixable, fail, step } from '../step.mjs';
import { apache, caddy, nginx, type RunningServer, serveStranger } from './servers.ts';

const root = resolve(import.meta.dirname, '../..');

/** A built site, and the path at which it is served, ending in a slash. */
interface Built {
  site: string;
  base: string;
}

/**
 * Addresses of each kind below the site's root, with what must come there beside the headers of every
 * answer.
 */
function expected(rules: HostRules, site: string): [string, number, Record<string, string>][] {
  const page = { 'content-security-policy': rules.pagePolicy, 'cache-control': rules.freshCache };
  const frame = { 'content-security-policy': rules.framePolicy, 'cache-control': rules.freshCache };
  const html = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' };
  const [asset = ''] = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'));
  const [font = ''] = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.woff2'));
  const id = '2021-05-27-custody';
  const kept = { 'cache-control': rules.immutableCache };
  return [
    ['/', 200, { ...page, ...html }],
    [`/hy/incidents/${id}/`, 200, { ...page, ...html }],
    [`/embed/${id}/`, 200, { ...frame, ...html }],
    ['/hy/embed/', 200, { ...frame, ...html }],
    ...rules.versions.map((version): [string, number, Record<string, string>] => [
      `/v/${version}/embed/${id}/`,
      200,
      { 'content-security-policy': rules.framePolicy, ...kept },
    ]),
    ['/v/versions.json', 200, page],
    ['/incidents/none/', 404, { ...page, 'content-type': 'text/html; charset=utf-8' }],
    ['/embed/none/', 404, frame],
    [`/assets/${asset}`, 200, { ...kept, 'content-encoding': 'gzip' }],
    [`/assets/${font}`, 200, { ...kept, 'content-type': 'font/woff2' }],
    ['/data/feed.atom', 200, { 'content-type': 'application/atom+xml; charset=utf-8' }],
    ['/data/incidents.geojson', 200, { 'content-encoding': 'gzip' }],
    ['/data/claims.csv', 200, { 'content-type': 'text/csv; charset=utf-8' }],
    ['/sw.js', 200, { 'cache-control': rules.freshCache }],
  ];
}

/** Addresses under an id from before, and where each leads. */
function moved({ moved: ids }: HostRules): [string, string][] {
  const [[old, now] = []] = ids;
  if (old === undefined || now === undefined) return [];
  return [
    [`/incidents/${old}/`, `/incidents/${now}/`],
    [`/hy/incidents/${old}/oembed.json`, `/hy/incidents/${now}/oembed.json`],
    [`/ru/embed/${old}/?theme=dark&view=9/40/46`, `/ru/embed/${now}/?theme=dark&view=9/40/46`],
    [`/data/incidents/${old}.csl.json`, `/data/incidents/${now}.csl.json`],
    [`/previews/az/${old}.png`, `/previews/az/${now}.png`],
  ];
}

/** @param home the site's root, without its last slash; so below */
async function misled(home: string, rules: HostRules): Promise<string[]> {
  const wrong: string[] = [];
  for (const [path, to] of moved(rules)) {
    const answer = await fetch(home + path, { redirect: 'manual' });
    await answer.arrayBuffer();
    const { href } = new URL(answer.headers.get('location') ?? '', home + path);
    if (answer.status !== 301 || href !== home + to)
      wrong.push(`${path}: status ${answer.status} to ${href}, not 301 to ${to}`);
    const end = await fetch(href);
    await end.arrayBuffer();
    if (!end.ok) wrong.push(`${path}: leads to ${href}, which answers ${end.status}`);
  }
  return wrong;
}

async function differences(home: string, rules: HostRules, site: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [path, status, headers] of expected(rules, site)) {
    const answer = await fetch(home + path, { headers: { 'accept-encoding': 'gzip' } });
    await answer.arrayBuffer();
    if (answer.status !== status) wrong.push(`${path}: status ${answer.status}, not ${status}`);
    for (const [name, value] of Object.entries({ ...rules.always, ...headers })) {
      const sent = answer.headers.get(name);
      if (sent?.toLowerCase() !== value.toLowerCase())
        wrong.push(`${path}: ${name} is “${sent}”, not “${value}”`);
    }
  }
  const first = await fetch(`${home}/data/index.json`);
  await first.arrayBuffer();
  const tag = first.headers.get('etag');
  const again = await fetch(`${home}/data/index.json`, {
    headers: {
      ...(tag === null ? {} : { 'if-none-match': tag }),
      'if-modified-since': first.headers.get('last-modified') ?? '',
    },
  });
  if (again.status !== 304) wrong.push(`/data/index.json: asked again, status ${again.status}`);
  return wrong;
}

/** What a browser says of pages and of a frame on a stranger's page, as they come from this server. */
async function complaints(home: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser() });
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    for (const path of ['/', '/hy/incidents/2021-05-27-custody/', '/about/', '/embed/']) {
      await page.goto(home + path);
      await page.locator('html[data-ready="true"]').waitFor();
    }
    const stranger = await serveStranger(
      `<iframe src="${home}/embed/2021-05-27-custody/"></iframe><iframe src="${home}/"></iframe>`,
    );
    try {
      await page.goto(stranger.origin, { waitUntil: 'load' });
      const [frame, framedPage] = [page.locator('iframe').first(), page.locator('iframe').last()];
      await frame.contentFrame().locator('html[data-ready="true"]').waitFor();
      if ((await framedPage.contentFrame().locator('h1').count()) > 0)
        said.push('a page can be framed');
    } finally {
      stranger.stop();
    }
    return said.filter((text) => !/frame-ancestors 'none'|Framing '/.test(text));
  } finally {
    await browser.close();
  }
}

/** Which pages cannot be read without a network, after one visit to the home page. */
async function unreadOffline(home: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser() });
  try {
    const page = await browser.newPage();
    await page.goto(`${home}/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.context().setOffline(true);
    const unread: string[] = [];
    for (const path of ['/', '/ru/incidents/2021-05-27-custody/', '/hy/about/']) {
      try {
        await page.goto(home + path);
        await page.locator('h1').first().waitFor();
      } catch (error) {
        unread.push(`${path}: cannot be read without a network: ${error}`);
      }
    }
    return unread;
  } finally {
    await browser.close();
  }
}

async function tryServer(
  name: string,
  serve: (rules: HostRules, site: string, scratch: string) => Promise<RunningServer>,
  { site, base }: Built,
): Promise<void> {
  const rules = await siteRules(site, base);
  const scratch = mkdtempSync(join(tmpdir(), 'claimline-hosting-'));
  const server = await serve(rules, site, scratch);
  const home = server.origin + base.slice(0, -1);
  try {
    const wrong = [
      ...(await differences(home, rules, site)),
      ...(await misled(home, rules)),
      ...(await complaints(home)),
      ...(await unreadOffline(home)),
    ];
    if (wrong.length > 0) throw new Fixable(`${name}:\n  ${wrong.join('\n  ')}`);
  } finally {
    server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The same sources, built for a folder of a site. */
async function builtForFolder(): Promise<Built> {
  const built = { site: join(root, '.cache/hosting/build'), base: '/news/claimline/' };
  const files = join(root, '.cache/hosting/files');
  await runBuild(root, { OUT: built.site, BASE: built.base, HOSTING: files });
  return built;
}

try {
  const own = { site: resolve(root, process.env['OUT'] ?? 'dist'), base: '/' };
  let folder = own;
  await step('Build the site for a folder', async () => {
    folder = await builtForFolder();
  });
  for (const built of [own, folder]) {
    const at = built.base === '/' ? '' : ` at ${built.base}`;
    await step(`nginx sends what the table holds${at}`, () => tryServer('nginx', nginx, built));
    await step(`Caddy sends what the table holds${at}`, () => tryServer('Caddy', caddy, built));
    await step(`Apache sends what the table holds${at}`, () => tryServer('Apache', apache, built));
  }
} catch (error) {
  fail(error);
}
