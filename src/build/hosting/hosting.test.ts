import { describe, expect, it } from 'vitest';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxConf } from './nginx.ts';
import { hostRules } from './rules.ts';

const inline = { scripts: ["'sha256-script'"], styles: ["'sha256-style'"] };
const rules = hostRules('/', ['2026-11'], inline);

describe('the table', () => {
  const isFrame = (path: string) => new RegExp(`^${rules.frames}`).test(path);
  const isKept = (path: string) => new RegExp(`^${rules.immutable}`).test(path);

  it('tells frames from pages', () => {
    for (const path of ['/embed/', '/embed/a/', '/hy/embed/a/', '/v/2026-11/embed/a/'])
      expect(isFrame(path), path).toBe(true);
    for (const path of ['/', '/incidents/embed/', '/fr/embed/', '/about/', '/v/versions.json'])
      expect(isFrame(path), path).toBe(false);
  });

  it('lets only what never changes be kept', () => {
    for (const path of ['/assets/app-a1.js', '/v/2026-11/embed/a/'])
      expect(isKept(path), path).toBe(true);
    for (const path of ['/', '/v/versions.json', '/data/index.json', '/claimline.js', '/sw.js'])
      expect(isKept(path), path).toBe(false);
  });

  it('keeps to its sub-path, whose dots are dots', () => {
    const below = new RegExp(`^${hostRules('/a.b/', [], inline).frames}`);
    expect(below.test('/a.b/embed/')).toBe(true);
    expect(below.test('/embed/')).toBe(false);
    expect(below.test('/axb/embed/')).toBe(false);
  });

  it('lets no page be framed and every frame be, with Trusted Types', () => {
    expect(rules.pagePolicy).toMatch(/; frame-ancestors 'none'$/);
    expect(rules.pagePolicy).toContain("require-trusted-types-for 'script'");
    expect(rules.pagePolicy).toContain("script-src 'self' 'sha256-script'");
    expect(rules.framePolicy).toBe('frame-ancestors *');
  });
});

describe('_headers', () => {
  /** The rules of the file: a path, and its headers. */
  const blocks = headersFile(rules)
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...headers] = block.split('\n');
      return { path, headers: headers.map((line) => line.trim().split(':')[0] ?? '') };
    });
  const fits = (pattern: string, path: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

  it.each([
    '/',
    '/incidents/a/',
    '/hy/',
    '/hy/embed/a/',
    '/embed/docs/',
    '/v/2026-11/embed/a/',
    '/assets/app-a1.js',
    '/data/',
    '/data/feed.atom',
  ])('sends %s no header twice', (path) => {
    const sent = blocks.filter(({ path: pattern }) => fits(pattern, path));
    const names = sent.flatMap(({ headers }) => headers);
    expect(names).toContain('X-Content-Type-Options');
    expect(new Set(names).size).toBe(names.length);
  });
});

it.each([
  ['nginx', nginxConf(rules, '/srv/claimline')],
  ['Caddy', caddyfile(rules, '/srv/claimline')],
  ['Apache', htaccess(rules)],
  ['_headers', headersFile(rules)],
])('%s is told all that the table holds', (_name, text) => {
  for (const [name, value] of Object.entries(rules.always)) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
  for (const part of [rules.pagePolicy, rules.framePolicy, rules.immutableCache])
    expect(text).toContain(part);
  expect(text).toContain('application/x-bibtex');
});

describe('an id that an incident had before', () => {
  const old = '2021-05-27-capture';
  const now = '2021-05-27-custody';
  const led = hostRules('/a.b/', [], inline, new Map([[old, now]]));
  const before = new RegExp(`^${led.beforeId}${old}(?:[./].*)?$`);

  it('is found in the addresses of pages, frames, answers, data files and pictures', () => {
    for (const path of [
      `incidents/${old}/`,
      `hy/incidents/${old}/oembed.json`,
      `ru/embed/${old}/`,
      `data/incidents/${old}.csl.json`,
      `previews/az/${old}.png`,
    ])
      expect(before.test(`/a.b/${path}`), path).toBe(true);
    for (const path of [`incidents/${old}-2/`, `v/2026-11/embed/${old}/`, `incidents/x/${old}/`])
      expect(before.test(`/a.b/${path}`), path).toBe(false);
    expect(before.test(`/incidents/${old}/`)).toBe(false);
  });

  it.each([
    ['nginx', nginxConf, `${old} ${now};`],
    ['Caddy', caddyfile, `}${now}{`],
    ['Apache', (table: typeof led) => htaccess(table), `$1${now}$2`],
  ])('%s is told where it leads, and nothing where there is none', (_name, write, rule) => {
    expect(write(led, '/srv')).toContain(rule);
    expect(write(rules, '/srv')).not.toMatch(/moved|claimline_now|Redirect/);
  });

  it('is no line of nginx that a map cannot hold', () => {
    const long = hostRules('/', [], inline, new Map([[`2021-05-27-${'x'.repeat(60)}`, now]]));
    expect(nginxConf(long, '/srv')).toContain('map_hash_bucket_size 128;');
    expect(nginxConf(led, '/srv')).not.toContain('map_hash_bucket_size');
  });
});
