import type { DatasetIndex } from '../../domain/dataset.ts';

/** How many stretches have a chip of their own. */
const CHIPS = 3;

/** The stretches on which most incidents lie, most first; those with as many keep the index's order. */
export function mainStretches({ incidents, stretches }: DatasetIndex): string[] {
  const counts = new Map<string, number>();
  for (const incident of incidents)
    for (const id of incident.stretches) counts.set(id, (counts.get(id) ?? 0) + 1);
  return stretches
    .map(({ id }) => ({ id, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, CHIPS)
    .map(({ id }) => id);
}
