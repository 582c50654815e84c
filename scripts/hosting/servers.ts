// Real servers with the files that the build writes for them, each on a free port of this machine.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import getPort from 'get-port';
import { htaccess } from '../../src/build/hosting/apache.ts';
import { caddyfile } from '../../src/build/hosting/caddy.ts';
import { nginxConf } from '../../src/build/hosting/nginx.ts';
import type { HostRules } from '../../src/build/hosting/rules.ts';
import { Fixable } from '../step.mjs';

const HOST = '127.0.0.1';

export interface RunningServer {
  origin: string;
  stop(): void;
}

/** The program's path. @throws Fixable where it is not installed */
export function program(name: string, packageName: string): string {
  const found = spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin" command -v ${name}`]);
  const path = String(found.stdout).trim();
  if (path === '')
    throw new Fixable(`${name} is not installed.\n  Fix: apt-get install ${packageName}`);
  return path;
}

async function start(path: string, args: readonly string[], port: number): Promise<RunningServer> {
  const origin = `http://${HOST}:${port}`;
  const child = spawn(path, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  for (let tries = 0; tries < 100; tries++) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) return { origin, stop: () => child.kill() };
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill();
  throw new Fixable(`${path} does not answer at ${origin}; its own message stands above.`);
}

/** @param site absolute path of the built site @param scratch a folder for the server's own files */
export async function nginx(rules: HostRules, site: string, scratch: string) {
  const path = program('nginx', 'nginx-light');
  const port = await getPort({ host: HOST });
  mkdirSync(scratch, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${scratch};`)
    .join('\n');
  const conf = join(scratch, 'whole.conf');
  writeFileSync(
    conf,
    `daemon off;\nworker_processes 2;\npid ${scratch}/nginx.pid;\nerror_log ${scratch}/error.log;\n` +
      `events { worker_connections 1024; }\nhttp {\n  access_log off;\n${temporary}\n` +
      `${nginxConf(rules, site, port)}}\n`,
  );
  return start(path, ['-p', scratch, '-c', conf], port);
}

/** @param site absolute path of the built site @param scratch a folder for the server's own files */
export async function apache(rules: HostRules, site: string, scratch: string) {
  const path = program('apache2', 'apache2');
  const port = await getPort({ host: HOST });
  mkdirSync(scratch, { recursive: true });
  const modules = '/usr/lib/apache2/modules';
  const load = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'deflate', 'filter']
    .filter((name) => existsSync(`${modules}/mod_${name}.so`))
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
  const root = join(scratch, 'site');
  const folder = join(root, rules.base);
  mkdirSync(join(folder, '..'), { recursive: true });
  if (!existsSync(folder)) symlinkSync(site, folder.replace(/\/$/, ''));
  const conf = join(scratch, 'whole.conf');
  writeFileSync(
    conf,
    `${load.join('\n')}\nListen ${HOST}:${port}\nServerName ${HOST}\nPidFile ${scratch}/pid\n` +
      `ErrorLog ${scratch}/error.log\nTypesConfig /etc/mime.types\nDocumentRoot ${root}\n` +
      `<Directory ${folder}>\nOptions FollowSymLinks\nRequire all granted\n${htaccess(rules)}</Directory>\n`,
  );
  return start(path, ['-D', 'FOREGROUND', '-f', conf], port);
}

/** @param site absolute path of the built site @param scratch a folder for the server's own files */
export async function caddy(rules: HostRules, site: string, scratch: string) {
  const path = program('caddy', 'caddy');
  const port = await getPort({ host: HOST });
  mkdirSync(scratch, { recursive: true });
  const conf = join(scratch, 'Caddyfile');
  const own = `{\n  admin off\n  storage file_system ${scratch}\n  log {\n    level ERROR\n  }\n}\n`;
  writeFileSync(conf, own + caddyfile(rules, site, `http://${HOST}:${port}`));
  return start(path, ['run', '--config', conf, '--adapter', 'caddyfile'], port);
}

/** Somebody else's page, on an origin of its own. */
export async function serveStranger(body: string): Promise<RunningServer> {
  const port = await getPort({ host: HOST });
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>A stranger</title><link rel="icon" href="data:,">${body}`);
  });
  await new Promise<void>((done) => server.listen(port, HOST, done));
  return { origin: `http://${HOST}:${port}`, stop: () => server.close() };
}
