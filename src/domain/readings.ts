import { READ_EXTENTS, type Reading } from './citation.ts';
import type { Incident } from './incident.ts';

/** True where `one` saw more of the document than `other`, or as much on a later day. */
function isBetter(one: Reading, other: Reading): boolean {
  const rank = ({ extent }: Reading) => READ_EXTENTS.indexOf(extent);
  if (rank(one) !== rank(other)) return rank(one) < rank(other);
  return (one.on ?? '') > (other.on ?? '');
}

/**
 * What was read of each source, where several citations say it: the reading that saw most of it, of
 * equal ones the newest. A source of which nobody noted a reading is not in the map.
 */
export function readingsOf(
  incidents: readonly Pick<Incident, 'claims' | 'reactions'>[],
): ReadonlyMap<string, Reading> {
  const best = new Map<string, Reading>();
  for (const { claims, reactions = [] } of incidents)
    for (const { citations } of [...claims, ...reactions])
      for (const { source, read } of citations) {
        const known = best.get(source);
        if (read !== undefined && (known === undefined || isBetter(read, known)))
          best.set(source, read);
      }
  return best;
}
