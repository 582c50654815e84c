import { SettingError } from './setting-error.ts';

/**
 * Where the site will stand: its absolute address where SITE gives its origin, as in
 * `SITE=https://example.org BASE=/claimline/ npm run build`, and else its root path. Ends in a slash.
 * @throws SettingError if SITE is no origin
 */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): string {
  const base = env['BASE'] ?? '/';
  const site = env['SITE'];
  if (site === undefined || site === '') return base;
  if (!URL.canParse(site) || new URL(site).origin !== site.replace(/\/$/, ''))
    throw new SettingError(`SITE is ${site}; write an origin without a path: https://example.org`);
  return `${new URL(site).origin}${base}`;
}
