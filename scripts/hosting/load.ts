// `npm run load`: what one nginx on this machine serves of dist/, measured with wrk on the same machine:
// compressed anew for each answer, and with compressed files beside the pages.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteRules } from '../../src/build/site-rules.ts';
import { Fixable, fail } from '../step.mjs';
import { nginx, program } from './servers.ts';

const site = resolve(import.meta.dirname, '../..', process.env['OUT'] ?? 'dist');
const SECONDS = 10;
const CONNECTIONS = 64;
const TARGETS = {
  'home page': '/',
  'an incident’s page': '/incidents/2021-05-27-custody/',
  'a frame': '/embed/2021-05-27-custody/',
  'index of the data': '/data/index.json',
} as const;

interface Load {
  perSecond: number;
  errors: number;
  /** Bytes on the wire for one answer. */
  bytes: number;
}

/** Size of an answer's body as it is sent, which `fetch` would have unpacked. */
const bytesOnTheWire = (address: string) =>
  new Promise<number>((done, failed) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, async (answer) => {
      let bytes = 0;
      for await (const chunk of answer) bytes += chunk.length;
      done(bytes);
    }).once('error', failed);
  });

async function measure(wrk: string, address: string): Promise<Load> {
  const bytes = await bytesOnTheWire(address);
  const done = spawnSync(wrk, [
    `-t${cpus().length}`,
    `-c${CONNECTIONS}`,
    `-d${SECONDS}s`,
    '-H',
    'Accept-Encoding: gzip',
    address,
  ]);
  const text = String(done.stdout);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]);
  if (!(perSecond > 0)) throw new Fixable(`wrk said:\n${text}${done.stderr}`);
  const socket = /Socket errors: (.*)/.exec(text)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
  const failed = Number(/Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? 0);
  return { perSecond, bytes, errors: socket.reduce((a, b) => a + b, failed) };
}

/** Writes `name.gz` beside each text. */
function compressBeside(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (!/\.(html|js|css|json|geojson|svg|csv|md|atom)$/.test(name) || !statSync(file).isFile())
      continue;
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

try {
  statSync(join(site, 'index.html'));
  const wrk = program('wrk', 'wrk');
  const scratch = mkdtempSync(join(tmpdir(), 'claimline-load-'));
  // nginx's own user reads it.
  chmodSync(scratch, 0o755);
  const copy = join(scratch, 'site');
  cpSync(site, copy, { recursive: true });
  const server = await nginx(await siteRules(site, '/'), copy, join(scratch, 'nginx'));
  try {
    console.log(`${SECONDS} s each, ${CONNECTIONS} connections, ${cpus().length} cores for both\n`);
    for (const beside of [false, true]) {
      if (beside) compressBeside(copy);
      console.log(
        beside ? '\nCompressed once, beside the pages:\n' : 'Compressed for each answer:\n',
      );
      console.log('| | requests a second | errors | bytes, gzip |\n|---|---|---|---|');
      for (const [name, path] of Object.entries(TARGETS)) {
        const { perSecond, errors, bytes } = await measure(wrk, server.origin + path);
        console.log(`| ${name} | ${Math.round(perSecond)} | ${errors} | ${bytes} |`);
      }
    }
  } finally {
    server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
} catch (error) {
  fail(error);
}
