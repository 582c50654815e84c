import { changesOf } from '../../domain/changes.ts';
import { type LineProvenance, statedError } from '../../domain/line-provenance.ts';
import { orderOf } from '../../domain/order.ts';
import { parityOf } from '../../domain/parity.ts';
import type { Place } from '../../domain/place.ts';
import { provenanceOf, sumReviews } from '../../domain/provenance.ts';
import { kindOf, sourceCounts } from '../../domain/source-counts.ts';
import { thinAccounts } from '../../domain/thin.ts';
import type { AboutFacts, GroundSource, TracedLine } from '../../ui/about/facts.ts';
import type { Dataset } from '../assemble.ts';

const byId = <T extends { id: string }>(lists: readonly (readonly T[])[]): Map<string, T> =>
  new Map(lists.flat().map((entry) => [entry.id, entry]));

/** Counts all that the About page tells of the dataset. Pure. */
export function aboutFacts(
  { index, details }: Dataset,
  ground: readonly GroundSource[],
  provenance: LineProvenance,
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
    traced: tracedLine(index, provenance),
    ground,
  };
}

function tracedLine(
  { borders, stretches, regions }: Dataset['index'],
  provenance: LineProvenance,
): TracedLine {
  const border = borders.find(({ id }) => id === provenance.border);
  if (border === undefined) throw new Error(`the data have no line ${provenance.border}`);
  const nameOf = (region: string) =>
    regions.find(({ id }) => id === region)?.name ?? { en: region };
  const kilometres = (source: string) =>
    stretches.reduce((sum, { traced }) => sum + (traced[source] ?? 0), 0);
  return {
    border,
    provenance,
    kilometres: new Map(
      provenance.sources.map(({ id }) => [id, Number(kilometres(id).toFixed(1))]),
    ),
    unknown: stretches
      .filter(({ traced }) => statedError(traced, provenance.sources) === null)
      .map(({ armenia, azerbaijan }) => [nameOf(armenia), nameOf(azerbaijan)] as const),
  };
}

const isTwiceNamed = ({ names: { byParty } }: Place) =>
  byParty?.armenia !== undefined && byParty.azerbaijan !== byParty.armenia;

const byName = (a: Place, b: Place) => (a.names.en < b.names.en ? -1 : 1);
