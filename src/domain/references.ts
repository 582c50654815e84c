import type { IncidentDraft } from './draft.ts';
import { PARTIES } from './party.ts';
import { type Context, type RecordDrafts, reportDuplicates } from './references/context.ts';
import { type Finding, reportTo } from './references/finding.ts';
import type { Ground } from './references/ground.ts';
import { checkIncident } from './references/incidents.ts';
import { checkPlaces } from './references/places.ts';
import { checkSources } from './references/sources.ts';
import { checkNames, checkTitle, titleNames } from './references/titles.ts';

export type { RecordDrafts } from './references/context.ts';
export type { Finding, Level, Path } from './references/finding.ts';
export type { Ground } from './references/ground.ts';
export { checkIds, type GivenIds, givenIds } from './references/ids.ts';

/**
 * Checks the records against each other and against the geodata: everything that a schema of one
 * record cannot see. Pure; reads drafts, so it also finds what is wrong beside a schema's errors.
 * @param today the last day that a record may name as past, `YYYY-MM-DD`
 */
export function checkReferences(records: RecordDrafts, ground: Ground, today: string): Finding[] {
  const findings: Finding[] = [];
  const context: Context = {
    sources: byId(records.sources.record),
    places: byId(records.places.record),
    languages: new Map(
      records.parties.record?.flatMap(({ id, languages }) =>
        id === undefined || languages === undefined ? [] : [[id, languages]],
      ),
    ),
    ground,
    today,
    files: {
      sources: records.sources.file,
      places: records.places.file,
      parties: records.parties.file,
    },
  };
  const names = titleNames(records.parties.record);
  const cited = new Set<string>();
  let allCited = true;
  for (const { file, record } of records.incidents) {
    const report = reportTo(findings, file);
    checkIncident(record, context, report);
    if (names !== undefined) checkTitle(record, names, report);
    for (const id of citedBy(record)) cited.add(id);
    allCited &&= citesReadably(record);
  }
  const { sources, places } = records;
  if (sources.record !== undefined)
    checkSources(
      sources.record,
      allCited ? cited : undefined,
      today,
      reportTo(findings, sources.file),
    );
  if (places.record !== undefined)
    checkPlaces(places.record, context, reportTo(findings, places.file));
  checkParties(records, findings);
  return findings;
}

function byId<T extends { id?: string | undefined }>(entries: readonly T[] | undefined) {
  if (entries === undefined) return undefined;
  return new Map(entries.flatMap((entry) => (entry.id === undefined ? [] : [[entry.id, entry]])));
}

const citesReadably = (record: IncidentDraft): boolean =>
  record.claims.length > 0 &&
  record.claims.every((claim) => claim.citations?.every(({ source }) => source !== undefined));

/** Ids of the sources that a record cites anywhere. */
function citedBy(record: IncidentDraft): string[] {
  const citations = [...record.claims, ...(record.reactions ?? [])].flatMap(
    (statement) => statement.citations ?? [],
  );
  const contradicting = record.contradictions?.flatMap(({ sources }) => sources) ?? [];
  return [...citations.flatMap(({ source }) => source ?? []), ...contradicting];
}

function checkParties({ parties, incidents }: RecordDrafts, findings: Finding[]): void {
  const { file, record } = parties;
  if (record === undefined) return;
  const report = reportTo(findings, file);
  const ids = record.map((party) => party.id);
  reportDuplicates(report, ids, (index) => [index, 'id'], 'parties');
  if (ids.includes(undefined)) return;
  for (const id of PARTIES)
    if (!ids.includes(id)) report([], `has no ${id}; list both sides, armenia and azerbaijan`);
  checkNames(
    record,
    incidents.map((incident) => incident.record),
    report,
  );
}
