import { readDesk } from './desk.ts';
import { siteAddress } from './site.ts';

/**
 * What the variables of a build say, as names that stand for it in the browser's code.
 * @throws SettingError where one of them says what it cannot
 */
export function settings(env: NodeJS.ProcessEnv = process.env): Record<string, string> {
  return {
    // `OFFLINE=off npm run build` leaves the service worker out; see docs/decisions/offline.md.
    __OFFLINE__: JSON.stringify(env['OFFLINE'] !== 'off'),
    'import.meta.env.SITE_ADDRESS': JSON.stringify(siteAddress(env)),
    'import.meta.env.DESK': JSON.stringify(readDesk(env)),
  };
}
