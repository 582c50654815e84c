// What the built site was made from, read from the files it serves: what a page must show.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { claimsOf } from '../src/domain/claim.ts';
import {
  type DatasetIndex,
  datasetIndex,
  type IncidentDetail,
  incidentDetail,
} from '../src/domain/dataset.ts';
import { PARTIES } from '../src/domain/party.ts';
import type { Statements } from '../src/domain/statements.ts';

const data = resolve(import.meta.dirname, '..', process.env['OUT'] ?? 'dist', 'data');

function read(name: string): unknown {
  const file = resolve(data, name);
  if (!existsSync(file)) throw new Error(`${file} is missing. Fix: npm run build`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

export const index: DatasetIndex = datasetIndex.parse(read('index.json'));
export const detail = (id: string): IncidentDetail =>
  incidentDetail.parse(read(`incidents/${id}.json`));

/** The incident that the issue tells of; most tests of the panel open it. */
export const CAPTURE = '2021-05-27-custody';
/** An id that it had before. */
export const FORMER = detail(CAPTURE).incident.formerIds?.[0] ?? '';

const GROUP_COUNT = 4;
const groupSize = Math.ceil(index.incidents.length / GROUP_COUNT);

/**
 * The incidents in groups that take turns on one page: a page load costs more than a click. Those of
 * a group follow each other in the record, so that a reader can go from each to the next.
 */
export const GROUPS: readonly (readonly string[])[] = Array.from({ length: GROUP_COUNT }, (_, at) =>
  index.incidents.slice(at * groupSize, (at + 1) * groupSize).map(({ id }) => id),
);

/** The sides that have a claim with a place to draw, in the order of their names. */
export const sidesThatSaid = (id: string): string[] => {
  const { incident } = detail(id);
  const drawn = drawnClaims(id);
  const claims = incident.claims.filter((claim) => drawn.includes(claim.id));
  return [...new Set(claims.map(({ party }) => party))].toSorted();
};

/** Ids of the claims that the map draws when an incident is opened: each side's leading chain. */
export function drawnClaims(id: string, which: Statements = 'all'): string[] {
  const { incident, shapes } = detail(id);
  const chains = PARTIES.flatMap((party) => {
    const { latest, earlier } = claimsOf(incident.claims, party);
    const inTime = [latest, ...earlier].map((claim) => claim.id).toReversed();
    if (which === 'all') return inTime;
    return which === 'first' ? inTime.slice(0, 1) : [latest.id];
  });
  return chains.filter((claim) => shapes.some((shape) => shape.claim === claim)).toSorted();
}
