import type { SourceDraft } from '../draft.ts';
import { hasCredentials, sameAddressKey, trackingParameters, withoutTracking } from './address.ts';
import { reportDuplicates } from './context.ts';
import { checkCopies } from './copies.ts';
import type { Path, Report } from './finding.ts';

/**
 * Checks the list of sources: ids, addresses, archived copies, and that somebody cites each.
 * @param cited ids that records cite; undefined where some record's citations could not be read
 * @param today the last day that may stand in a record, `YYYY-MM-DD`
 */
export function checkSources(
  sources: readonly SourceDraft[],
  cited: ReadonlySet<string> | undefined,
  today: string,
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
    for (const [address, path] of addressesOf(source, index)) {
      checkAddress(address, path, report);
      const key = sameAddressKey(address);
      const before = byAddress.get(key);
      if (before === undefined) byAddress.set(key, name);
      else if (before === name) report(path, 'is an address that stands here already; keep one');
      else report(path, `is the address of ${before} too; keep one source and cite that`);
    }
  });
  checkCopies(sources, today, report);
}

function addressesOf({ url, alsoAt = [] }: SourceDraft, index: number): [string, Path][] {
  const others = alsoAt.map((other, at): [string, Path] => [other, [index, 'alsoAt', at]]);
  return url === undefined ? others : [[url, [index, 'url']], ...others];
}

function checkAddress(url: string, path: Path, report: Report): void {
  const tracking = trackingParameters(url);
  if (tracking.length > 0)
    report(
      path,
      `has ${tracking.join(' and ')}, which only tracks readers; write ${withoutTracking(url)}`,
    );
  if (hasCredentials(url))
    report(path, 'carries a user name or password; write the public address');
}
