import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { incidentDraft, partiesDraft, placesDraft, sourcesDraft } from '../../domain/draft.ts';
import { type Incident, incident } from '../../domain/incident.ts';
import type { LineProvenance } from '../../domain/line-provenance.ts';
import type { PartyRecord } from '../../domain/party.ts';
import type { Place } from '../../domain/place.ts';
import { partiesFile, placesFile, sourcesFile } from '../../domain/records.ts';
import {
  checkIds,
  checkReferences,
  type Ground,
  givenIds,
  type RecordDrafts,
} from '../../domain/references.ts';
import type { Source } from '../../domain/source.ts';
import { checkWording } from './check-wording.ts';
import { INCIDENT_BYTES, LIST_BYTES } from './limits.ts';
import { readLineProvenance } from './line-provenance.ts';
import { type Located, locate, type RecordFinding } from './located.ts';
import { type FileRecord, readRecord } from './read.ts';
import { checkRemoved, readRemoved } from './removed.ts';

/** All records, checked. */
export interface RecordSet {
  /** By day, then id. */
  incidents: Incident[];
  sources: Source[];
  places: Place[];
  parties: PartyRecord[];
  lineProvenance: LineProvenance;
}

/** What the check found. `records` is there only if nothing is an error: nothing half-built. */
export interface CheckResult {
  records: RecordSet | undefined;
  findings: Located[];
  /** Files whose texts are ours: incidents, sources, incidents taken out. */
  files: readonly FileRecord<unknown>[];
}

/**
 * Reads and checks all YAML records of a folder.
 * @param root the project's top; files are named relative to it
 * @param folder the records' folder below it, e.g. `geodata`
 * @param only id of the one incident to read, where the others do not matter
 * @param today the last day that a record may name as past, `YYYY-MM-DD`
 */
export function loadRecords(
  root: string,
  folder: string,
  ground: Ground,
  only?: string,
  today: string = latestToday(),
): CheckResult {
  // The lists come last: a large one's syntax tree would stay in memory while the incidents are read.
  const listed = listIncidents(root, `${folder}/incidents`, only);
  const incidents = listed.files.map((file) =>
    readRecord(root, file, incident, INCIDENT_BYTES, '../incident.schema.json'),
  );
  const list = <T>(name: string, schema: Parameters<typeof readRecord<T>>[2]) =>
    readRecord(root, `${folder}/${name}.yaml`, schema, LIST_BYTES, `./${name}.schema.json`);
  const sources = list('sources', sourcesFile);
  const places = list('places', placesFile);
  const parties = list('parties', partiesFile);
  const removed = readRemoved(root, folder);
  const provenance = readLineProvenance(root, folder, ground.stretches);
  const drafts: RecordDrafts = {
    incidents: incidents.map(({ file, parsed, raw }) => ({
      file,
      record: parsed ?? incidentDraft.parse(raw),
    })),
    sources: { file: sources.file, record: sources.parsed ?? sourcesDraft.parse(sources.raw) },
    places: { file: places.file, record: places.parsed ?? placesDraft.parse(places.raw) },
    parties: { file: parties.file, record: parties.parsed ?? partiesDraft.parse(parties.raw) },
  };
  const given = givenIds(drafts.incidents, { file: removed.file, record: removed.parsed ?? [] });
  // Where only one incident is read, the others are not there to be compared with.
  const whole = only === undefined;
  const findings = [
    ...listed.findings,
    ...[sources, places, parties, removed, provenance, ...incidents].flatMap(
      (file) => file.findings,
    ),
    ...incidents.flatMap(checkName),
    ...[sources, places, removed, provenance, ...incidents].flatMap(checkWording),
    ...checkReferences(drafts, ground, today),
    ...checkIds(drafts.incidents, given, whole),
    // Where only one incident is read, the others are not there to be compared with.
    ...(whole ? checkRemoved(removed, given) : []),
  ];
  return {
    files: [...incidents, sources, removed],
    findings: locate(findings, root),
    records: findings.some(({ level }) => level === 'error')
      ? undefined
      : collect(incidents, sources, places, parties, provenance),
  };
}

/** The day that it is where days begin first: an editor there, or an archive, may write it already. */
function latestToday(): string {
  const firstZone = 14 * 3_600_000;
  return new Date(Date.now() + firstZone).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function collect(
  incidents: readonly FileRecord<Incident>[],
  sources: FileRecord<Source[]>,
  places: FileRecord<Place[]>,
  parties: FileRecord<PartyRecord[]>,
  provenance: FileRecord<LineProvenance>,
): RecordSet | undefined {
  if (provenance.parsed === undefined) return undefined;
  return {
    lineProvenance: provenance.parsed,
    incidents: incidents
      .flatMap(({ parsed }) => parsed ?? [])
      .sort((a, b) => (timeKey(a) < timeKey(b) ? -1 : 1)),
    sources: sources.parsed ?? [],
    places: places.parsed ?? [],
    parties: parties.parsed ?? [],
  };
}

const timeKey = ({ id, when }: Incident) => `${when.start}T${when.time ?? ''} ${id}`;

function listIncidents(
  root: string,
  folder: string,
  only: string | undefined,
): { files: string[]; findings: RecordFinding[] } {
  const problem = (file: string, message: string): RecordFinding => ({
    file,
    line: 1,
    path: [],
    message,
    level: 'error',
  });
  if (!existsSync(join(root, folder)))
    return { files: [], findings: [problem(folder, 'is missing; add the folder of incidents')] };
  const names = readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('.') && (only === undefined || name === `${only}.yaml`))
    .sort();
  const wrong = names.filter((name) => !name.endsWith('.yaml'));
  return {
    files: names.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`),
    findings: wrong.map((name) =>
      problem(
        `${folder}/${name}`,
        'is no record; name it <id>.yaml, or move it out of this folder',
      ),
    ),
  };
}

function checkName({ file, parsed }: FileRecord<Incident>): RecordFinding[] {
  if (parsed === undefined || basename(file) === `${parsed.id}.yaml`) return [];
  const message = `${parsed.id} is not the file’s name; name the file ${parsed.id}.yaml, or correct the id`;
  return [{ file, path: ['id'], message, level: 'error' }];
}
