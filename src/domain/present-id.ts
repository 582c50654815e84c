import type { DatasetIndex } from './dataset.ts';

/** The id that an incident has now, where it had this one before; else the id as it is. */
export function presentId(id: string, { incidents }: Pick<DatasetIndex, 'incidents'>): string {
  if (incidents.some((incident) => incident.id === id)) return id;
  return incidents.find(({ formerIds }) => formerIds?.includes(id))?.id ?? id;
}

/** The ids that incidents have now, by each that they had before. */
export function formerIds({ incidents }: Pick<DatasetIndex, 'incidents'>): Map<string, string> {
  return new Map(
    incidents.flatMap(({ id, formerIds = [] }) =>
      formerIds.map((former): [string, string] => [former, id]),
    ),
  );
}
