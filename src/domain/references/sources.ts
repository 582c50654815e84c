import type { SourceDraft } from '../draft.ts';
import { hasCredentials, sameAddressKey, trackingParameters, withoutTracking } from './address.ts';
import { reportDuplicates } from './context.ts';
import type { Report } from './finding.ts';

/** Checks the list of sources: ids, addresses, and that somebody cites each. */
export function checkSources(
  sources: readonly SourceDraft[],
  cited: ReadonlySet<string>,
  report: Report,
): void {
  const ids = sources.map((source) => source.id);
  reportDuplicates(report, ids, (index) => [index, 'id'], 'sources');
  const byAddress = new Map<string, string>();
  sources.forEach((source, index) => {
    const name = source.id ?? `source number ${index + 1}`;
    if (source.id !== undefined && !cited.has(source.id))
      report(
        [index, 'id'],
        `${source.id} is cited by no record; cite it or take it out`,
        'warning',
      );
    if (source.urlKind !== undefined && source.url === undefined)
      report([index, 'urlKind'], 'is given without url; write the url or leave urlKind out');
    if (source.titleIsDescription !== undefined && source.title === undefined)
      report(
        [index, 'titleIsDescription'],
        'is given without title; write the title or leave it out',
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
      `has the tracking parameter ${tracking.join(', ')}; write ${withoutTracking(url)}`,
    );
  if (hasCredentials(url))
    report(path, 'carries a user name or password; write the public address');
}
