import type { IncidentSummary } from './dataset.ts';

/**
 * Those before and after an incident among the shown ones, also where it is not one of them itself.
 * @param all in order of time, as `shown` is
 * @returns neither where the incident is unknown
 */
export function neighboursOf(
  id: string,
  all: readonly IncidentSummary[],
  shown: readonly IncidentSummary[],
) {
  const places = new Map(all.map((incident, place) => [incident.id, place]));
  const own = places.get(id);
  if (own === undefined) return {};
  const placeOf = (incident: IncidentSummary) => places.get(incident.id) ?? -1;
  return {
    earlier: shown.findLast((incident) => placeOf(incident) < own),
    later: shown.find((incident) => placeOf(incident) > own),
  };
}
