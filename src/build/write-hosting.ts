// Writes what hosts need to send the right headers: _headers into the site, and one file for each other
// server into hosting/, beside it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htaccess } from './hosting/apache.ts';
import { caddyfile } from './hosting/caddy.ts';
import { headersFile } from './hosting/headers-file.ts';
import { nginxConf } from './hosting/nginx.ts';
import { siteRules } from './site-rules.ts';

const OUT = process.env['OUT'] ?? 'dist';
const BESIDE = process.env['HOSTING'] ?? 'hosting';
/** Where the examples say that the built site lies. */
const FOLDER = '/srv/claimline';

const rules = await siteRules(OUT, process.env['BASE'] ?? '/');
await writeFile(join(OUT, '_headers'), headersFile(rules));
await mkdir(BESIDE, { recursive: true });
await writeFile(join(BESIDE, 'nginx.conf'), nginxConf(rules, FOLDER));
await writeFile(join(BESIDE, 'Caddyfile'), caddyfile(rules, FOLDER));
await writeFile(join(BESIDE, '.htaccess'), htaccess(rules));
