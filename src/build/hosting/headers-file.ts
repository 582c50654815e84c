import type { HostRules } from './rules.ts';

const block = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Both send every header of every rule that fits, and
 * two policies would both hold, so that no address fits two rules of one header. Pure.
 */
export function headersFile(rules: HostRules): string {
  const { base, roots, always, pagePolicy, framePolicy, immutableCache, versions, types } = rules;
  const pages = roots.flatMap((root) => [
    root,
    `${root}incidents/*`,
    `${root}about/*`,
    `${root}data/`,
  ]);
  const frames = [
    ...roots.map((root) => `${root}embed/*`),
    ...versions.map((version) => `${base}v/${version}/*`),
  ];
  const kept = [`${base}assets/*`, ...versions.map((version) => `${base}v/${version}/*`)];
  // Of these two hosts each knows all other types by itself.
  const atom = { 'Content-Type': types['atom'] ?? '' };
  return `${[
    block(`${base}*`, always),
    ...pages.map((path) => block(path, { 'Content-Security-Policy': pagePolicy })),
    ...frames.map((path) => block(path, { 'Content-Security-Policy': framePolicy })),
    ...kept.map((path) => block(path, { 'Cache-Control': immutableCache })),
    block(`${base}data/feed.atom`, atom),
    ...['claimline.bib', 'claimline.ris', 'claims.csv'].map((name) =>
      block(`${base}data/${name}`, { 'Content-Type': types[name.split('.')[1] ?? ''] ?? '' }),
    ),
  ].join('\n\n')}\n`;
}
