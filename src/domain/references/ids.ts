import type { IncidentDraft } from '../draft.ts';
import { freeId, nthId, numberOfId } from '../incident-id.ts';
import type { Filed } from './context.ts';
import { type Finding, type Report, reportTo } from './finding.ts';

/** Ids that an address leads by, each with the file where it stands. */
type Ids = ReadonlyMap<string, string>;

export interface GivenIds {
  /** Of the incidents; the first file where two have one. */
  present: Ids;
  /** That incidents had before. */
  former: Ids;
  /** Of incidents that were taken out of the record. */
  removed: Ids;
}

/**
 * Gathers all ids that were ever given: an address that leads somewhere is never given anew.
 * @param removed the list of incidents that were taken out
 */
export function givenIds(
  incidents: readonly Filed<Pick<IncidentDraft, 'id' | 'formerIds'>>[],
  removed: Filed<readonly { id: string }[]>,
): GivenIds {
  const present = new Map<string, string>();
  const former = new Map<string, string>();
  const keepFirst = (ids: Map<string, string>, id: string | undefined, file: string) => {
    if (id !== undefined && !ids.has(id)) ids.set(id, file);
  };
  for (const { file, record } of incidents) {
    keepFirst(present, record.id, file);
    for (const id of record.formerIds ?? []) keepFirst(former, id, file);
  }
  return { present, former, removed: new Map(removed.record.map(({ id }) => [id, removed.file])) };
}

/**
 * Checks that each incident's id says its day and kind, with numbers in their order, and that what
 * was its id before is nobody else's.
 * @param whole false where the other incidents were not read, so that nothing is compared with them
 */
export function checkIds(
  incidents: readonly Filed<IncidentDraft>[],
  given: GivenIds,
  whole: boolean,
): Finding[] {
  const findings: Finding[] = [];
  const formerSeen = new Map<string, string>();
  for (const { file, record } of incidents) {
    const report = reportTo(findings, file);
    checkId(record, file, given, whole, report);
    checkFormerIds(record, file, given, formerSeen, report);
  }
  return findings;
}

function checkId(
  { id, when, kind }: IncidentDraft,
  file: string,
  { present, former, removed }: GivenIds,
  whole: boolean,
  report: Report,
): void {
  const first = id === undefined ? undefined : present.get(id);
  const isSecond = first !== undefined && first !== file;
  if (isSecond) report(['id'], `${id} is the id of ${first} too; give this incident its own id`);
  if (id === undefined || when === undefined || kind === undefined || isSecond) return;
  const saying = { start: when.start, kind };
  const isTaken = (other: string) =>
    other !== id && (present.has(other) || former.has(other) || removed.has(other));
  const number = numberOfId(id, saying);
  if (number === undefined)
    report(
      ['id'],
      `${id} is not the day and kind of the record; write ${freeId(saying, isTaken)}, or correct when.start or kind`,
    );
  else if (whole && number > 1 && !isTaken(nthId(saying, number - 1)))
    report(
      ['id'],
      `${id} is numbered, and there is no ${nthId(saying, number - 1)}; write ${freeId(saying, isTaken)}`,
    );
}

function checkFormerIds(
  { id, formerIds }: IncidentDraft,
  file: string,
  { present, removed }: GivenIds,
  seen: Map<string, string>,
  report: Report,
): void {
  formerIds?.forEach((former, at) => {
    const path = ['formerIds', at];
    const before = seen.get(former);
    const holder = present.get(former);
    if (former === id) report(path, `${former} is this incident’s own id; take it out`);
    else if (holder !== undefined)
      report(path, `${former} is the id of ${holder}; take it out, since its address leads there`);
    if (before === file) report(path, `${former} stands here twice; keep one`);
    else if (before !== undefined)
      report(path, `${former} is a former id in ${before} too; keep it where its address leads`);
    else seen.set(former, file);
    const list = removed.get(former);
    if (list !== undefined) report(path, `${former} is in ${list} too; take it out here or there`);
  });
}
