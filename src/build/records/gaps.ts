import type { Incident } from '../../domain/incident.ts';
import { type ReviewCounts, sumReviews } from '../../domain/provenance.ts';
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
  const citations = incidents.flatMap((incident) => citationsOf(incident, folder));
  const unread = citations.filter(({ read }) => read === undefined || read.extent === 'none');
  const addresses = sources.flatMap(({ id, url, archived = [] }, index) =>
    url === undefined ? [] : [{ id, url, index, copies: archived.length }],
  );
  const unarchived = addresses.filter(({ copies }) => copies === 0);
  const reviews = sumReviews(sections.map((section) => reviewsOf(section, ledgers)));
  const machine = LANGUAGES.reduce((sum, language) => sum + reviews[language].machine, 0);
  const lists: Record<Gap, () => RecordFinding[]> = {
    unread: () =>
      unread.map(({ source, read, ...place }) => {
        const why = read === undefined ? 'nobody wrote down what was read of it' : 'was not read';
        return { ...place, message: `${source}: ${why}`, level: 'warning' };
      }),
    unarchived: () =>
      unarchived.map(({ id, url, index }) => {
        const message = `${id}: ${url}`;
        return { file: `${folder}/sources.yaml`, path: [index], message, level: 'warning' };
      }),
    unreviewed: () => sections.flatMap((section) => unreviewed(section, ledgers)),
  };
  return {
    counts: {
      unread: unread.length,
      citations: citations.length,
      unarchived: unarchived.length,
      addresses: addresses.length,
      unreviewed: machine,
      reviews,
    },
    list: (gap) => lists[gap](),
  };
}

/** All citations of a record, with where they stand. */
function citationsOf({ id, claims, reactions = [] }: Incident, folder: string) {
  return Object.entries({ claims, reactions }).flatMap(([of, statements]) =>
    statements.flatMap(({ citations }, index) =>
      citations.map(({ source, read }, at) => ({
        source,
        read,
        file: `${folder}/incidents/${id}.yaml`,
        path: [of, index, 'citations', at],
      })),
    ),
  );
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
