import type { Reading } from '../../domain/citation.ts';
import type { Incident } from '../../domain/incident.ts';
import { type ReviewCounts, sumReviews } from '../../domain/provenance.ts';
import type { Source } from '../../domain/source.ts';
import { LANGUAGES } from '../../domain/text.ts';
import { knownOf, type Ledgers } from './ledger/ledger.ts';
import { reviewsOf } from './ledger/reviews.ts';
import { placeOf, type Section } from './ledger/sections.ts';
import { keyOf } from './ledger/texts.ts';
import type { RecordSet } from './load.ts';
import type { RecordFinding } from './located.ts';

/** What can be listed of what is still to be done for the records to be trusted. */
export const GAPS = ['unread', 'unarchived', 'unreviewed'] as const;
export type Gap = (typeof GAPS)[number];

/** How much is not done, of how much, and each thing that is not. */
export interface Gaps {
  counts: Record<Gap, number> & {
    /** Citations of claims and reactions. */
    citations: number;
    /** Sources that have an address. */
    addresses: number;
    reviews: ReviewCounts;
  };
  /** Where each stands, found when asked for. */
  list(gap: Gap): RecordFinding[];
}

/** What nobody has read, archived or reviewed. */
export function gapsOf(
  { incidents, sources }: RecordSet,
  sections: readonly Section[],
  ledgers: Ledgers,
  folder: string,
): Gaps {
  const reviews = sumReviews(reviewsOfEach(sections, ledgers));
  const counts = { unread: 0, citations: 0, unarchived: 0, addresses: 0, unreviewed: 0, reviews };
  for (const incident of incidents)
    for (const { read } of citationsOf(incident)) {
      counts.citations += 1;
      if (isUnread(read)) counts.unread += 1;
    }
  for (const source of sources) {
    if (source.url !== undefined) counts.addresses += 1;
    if (isUnarchived(source)) counts.unarchived += 1;
  }
  for (const language of LANGUAGES) counts.unreviewed += reviews[language].machine;
  const lists: Record<Gap, () => RecordFinding[]> = {
    unread: () => incidents.flatMap((incident) => unread(incident, folder)),
    unarchived: () =>
      sources.flatMap((source, index): RecordFinding[] => {
        const message = `${source.id}: ${source.url}`;
        const found = { file: `${folder}/sources.yaml`, path: [index], message } as const;
        return isUnarchived(source) ? [{ ...found, level: 'warning' }] : [];
      }),
    unreviewed: () => sections.flatMap((section) => unreviewed(section, ledgers)),
  };
  return { counts, list: (gap) => lists[gap]() };
}

function* reviewsOfEach(sections: readonly Section[], ledgers: Ledgers) {
  for (const section of sections) yield reviewsOf(section, ledgers);
}

const isUnread = (read: Reading | undefined) => read === undefined || read.extent === 'none';
const isUnarchived = ({ url, archived = [] }: Source) => url !== undefined && archived.length === 0;

/** All citations of a record, with where they stand. */
function* citationsOf({ claims, reactions = [] }: Incident) {
  for (const [of, statements] of Object.entries({ claims, reactions }))
    for (const [index, { citations }] of statements.entries())
      for (const [at, { source, read }] of citations.entries())
        yield { source, read, path: [of, index, 'citations', at] };
}

function unread(incident: Incident, folder: string): RecordFinding[] {
  const file = `${folder}/incidents/${incident.id}.yaml`;
  return [...citationsOf(incident)]
    .filter(({ read }) => isUnread(read))
    .map(({ source, read, path }) => {
      const why = read === undefined ? 'nobody wrote down what was read of it' : 'was not read';
      return { file, path, message: `${source}: ${why}`, level: 'warning' };
    });
}

function unreviewed(section: Section, ledgers: Ledgers): RecordFinding[] {
  return LANGUAGES.flatMap((language) => {
    const known = knownOf(ledgers[language], section);
    const seen = new Set<string>();
    return section.texts.flatMap((placed): RecordFinding[] => {
      const key = keyOf(placed.text, language);
      if (key === undefined || seen.has(key)) return [];
      seen.add(key);
      if ((known.get(key) ?? 'machine') !== 'machine') return [];
      const message = `nobody has read it in ${language} since it was made`;
      return [{ ...placeOf(section, placed, language), message, level: 'warning' }];
    });
  });
}
