import { changesOf } from '../../domain/changes.ts';
import { orderOf } from '../../domain/order.ts';
import { parityOf } from '../../domain/parity.ts';
import type { Place } from '../../domain/place.ts';
import { provenanceOf, sumReviews } from '../../domain/provenance.ts';
import { kindOf, sourceCounts } from '../../domain/source-counts.ts';
import { thinAccounts } from '../../domain/thin.ts';
import type { AboutFacts, GroundSource } from '../../ui/about/facts.ts';
import type { Dataset } from '../assemble.ts';

const byId = <T extends { id: string }>(lists: readonly (readonly T[])[]): Map<string, T> =>
  new Map(lists.flat().map((entry) => [entry.id, entry]));

/** Counts all that the About page tells of the dataset. Pure. */
export function aboutFacts(
  { index, details }: Dataset,
  ground: readonly GroundSource[],
): AboutFacts {
  const incidents = details.map(({ incident }) => incident);
  const sources = [...byId(details.map((detail) => detail.sources)).values()];
  const places = byId(details.map((detail) => detail.places));
  const regions = byId([index.regions]);
  const records = { incidents, sources };
  const countBy = (keyOf: Parameters<typeof sourceCounts>[2]) =>
    sourceCounts(incidents, sources, keyOf);
  return {
    records: incidents.length,
    documents: sources.length,
    parity: parityOf(records, {
      regionLevel: (id) => regions.get(id)?.level,
      placeKind: (id) => places.get(id)?.kind,
    }),
    order: orderOf(details),
    thin: thinAccounts(records),
    sources: {
      kind: countBy(kindOf),
      language: countBy(({ language }) => language),
      outlet: countBy(({ outlet }) => outlet),
    },
    provenance: provenanceOf(records),
    reviews: sumReviews(details.map(({ reviews }) => reviews)),
    changes: changesOf(incidents),
    twiceNamed: [...places.values()].filter(isTwiceNamed).sort(byName),
    borders: index.borders,
    ground,
  };
}

const isTwiceNamed = ({ names: { byParty } }: Place) =>
  byParty?.armenia !== undefined && byParty.azerbaijan !== byParty.armenia;

const byName = (a: Place, b: Place) => (a.names.en < b.names.en ? -1 : 1);
