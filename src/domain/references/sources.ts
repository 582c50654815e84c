import type { SourceDraft } from '../draft.ts';
import { hasCredentials, sameAddressKey, trackingParameters, withoutTracking } from './address.ts';
import { reportDuplicates } from './context.ts';
import type { Report } from './finding.ts';

/**
 * Checks the list of sources: ids, addresses, and that somebody cites each.
 * @param cited ids that records cite; undefined where some record's citations could not be read
 */
export function checkSources(
  sources: readonly SourceDraft[],
  cited: ReadonlySet<string> | undefined,
  report: Report,
): void {
  const ids = sources.map((source) => source.id);
  reportDuplicates(report, ids, (index) => [index, 'id'], 'sources');
  const byAddress = new Map<string, string>();
  sources.forEach((source, index) => {
    const name = source.id ?? `source number ${index + 1}`;
    if (source.id !== undefined && cited?.has(source.id) === false)
      report(
        [index, 'id'],
        `${source.id} is cited by no record; cite it or take it out`,
        'warning',
      );
    if (source.url === undefined) return;
    checkAddress(source.url, [index, 'url'], report);
    const key = sameAddressKey(source.url);
    const before = byAddress.get(key);
    if (before === undefined) byAddress.set(key, name);
    else report([index, 'url'], `is the address of ${before} too; keep one source and cite that`);
  });
}

function checkAddress(url: string, path: (string | number)[], report: Report): void {
  const tracking = trackingParameters(url);
  if (tracking.length > 0)
    report(
      path,
      `has ${tracking.join(' and ')}, which only tracks readers; write ${withoutTracking(url)}`,
    );
  if (hasCredentials(url))
    report(path, 'carries a user name or password; write the public address');
}
