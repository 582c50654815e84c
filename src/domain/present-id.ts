import type { DatasetIndex } from './dataset.ts';

/** The id that an incident has now, where it had this one before; else the id as it is. */
export function presentId(id: string, { incidents }: Pick<DatasetIndex, 'incidents'>): string {
  if (incidents.some((incident) => incident.id === id)) return id;
  return incidents.find(({ formerIds }) => formerIds?.includes(id))?.id ?? id;
}
