import type { PartyId } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import type { Region } from '../domain/region.ts';
import { inLanguage, type Language } from '../domain/text.ts';

/** Display names of the ids that records use, in one language. */
export interface Names {
  place(id: string): string;
  region(id: string): string;
}

/** Falls back to the id itself, so that a name that is missing is seen and nothing breaks. */
export function namesIn(
  language: Language,
  places: readonly Place[],
  regions: readonly Region[],
): Names {
  const placeById = new Map(places.map((place) => [place.id, place.names]));
  const regionById = new Map(regions.map((region) => [region.id, region.name]));
  return {
    place: (id) => placeById.get(id)?.[language] ?? placeById.get(id)?.en ?? id,
    region: (id) => {
      const name = regionById.get(id);
      return name === undefined ? id : inLanguage(name, language).text;
    },
  };
}

/** The language in which each side's own form of a name is shown beside the interface's. */
export const OWN_LANGUAGE: Readonly<Record<PartyId, Language>> = {
  armenia: 'hy',
  azerbaijan: 'az',
};
