import type { DatasetIndex, IncidentDetail } from '../dataset.ts';
import type { Place } from '../place.ts';
import type { LocalText } from '../text.ts';
import { namesOf } from '../whereabouts.ts';
import type { SearchData, SearchEntry } from './search-data.ts';

type Names = Place['names'];

/** Incidents by id of what they name, in order of time. */
class Uses {
  readonly #ids = new Map<string, Set<string>>();

  add(id: string, incident: string): void {
    const known = this.#ids.get(id) ?? new Set();
    this.#ids.set(id, known.add(incident));
  }
  of(id: string): string[] {
    return [...(this.#ids.get(id) ?? [])];
  }
}

function entry(
  group: SearchEntry['group'],
  { en, hy, az, ru }: LocalText,
  also: readonly string[],
  incidents: string[],
): SearchEntry[] {
  if (incidents.length === 0) return [];
  const name = {
    en,
    ...(hy !== undefined && { hy }),
    ...(az !== undefined && { az }),
    ...(ru !== undefined && { ru }),
  };
  const known = new Set<string>(Object.values(name));
  const others = [...new Set(also)].filter((one) => !known.has(one));
  return [{ group, name, ...(others.length > 0 && { also: others }), incidents }];
}

const spellings = ({ byParty, also = [], en, hy, az, ru }: Names): string[] =>
  [...Object.values(byParty ?? {}), ...also, en, hy, az, ru].filter((one) => one !== undefined);

/** Places and regions that claims or the incident's stretches name. A region takes over the spellings of a town of its name. */
function placeEntries(
  { regions, stretches }: DatasetIndex,
  details: readonly IncidentDetail[],
  places: readonly Place[],
): SearchEntry[] {
  const uses = new Uses();
  for (const { incident } of details) {
    const along = stretches.filter(({ id }) => incident.stretches.includes(id));
    for (const { armenia, azerbaijan } of along)
      for (const region of [armenia, azerbaijan]) uses.add(`region ${region}`, incident.id);
    for (const { whereabouts, origin } of incident.claims) {
      const named = namesOf(whereabouts);
      for (const region of named.regions) uses.add(`region ${region}`, incident.id);
      for (const place of [...named.places, ...(origin?.places ?? [])])
        uses.add(place, incident.id);
    }
  }
  const namesakes = (name: LocalText) =>
    places.filter(({ names }) => names.en === name.en).flatMap(({ names }) => spellings(names));
  return [
    ...regions.flatMap(({ id, name }) =>
      entry('places', name, namesakes(name), uses.of(`region ${id}`)),
    ),
    ...places
      .filter(({ kind }) => kind !== 'region' && kind !== 'country')
      .flatMap(({ id, names }) => entry('places', names, spellings(names), uses.of(id))),
  ];
}

function speakerEntries(details: readonly IncidentDetail[]): SearchEntry[] {
  const names = new Map<string, LocalText>();
  const uses = new Uses();
  for (const { incident } of details)
    for (const { speaker } of incident.claims) {
      names.set(speaker.en, { ...speaker, ...names.get(speaker.en) });
      uses.add(speaker.en, incident.id);
    }
  return [...names.values()].flatMap((name) => entry('speakers', name, [], uses.of(name.en)));
}

function outletEntries(details: readonly IncidentDetail[]): SearchEntry[] {
  const uses = new Uses();
  const names = new Set<string>();
  for (const { incident, sources } of details)
    for (const { outlet } of sources) {
      names.add(outlet);
      uses.add(outlet, incident.id);
    }
  return [...names].flatMap((name) => entry('outlets', { en: name }, [], uses.of(name)));
}

/**
 * Every name that leads to an incident, with every spelling that the record has. Titles are not
 * here: the index has them.
 * @param details in order of time
 * @param places the gazetteer, for spellings beyond those of the places that incidents name
 */
export function searchEntries(
  index: DatasetIndex,
  details: readonly IncidentDetail[],
  places: readonly Place[],
): SearchData {
  return {
    schemaVersion: 1,
    entries: [
      ...placeEntries(index, details, places),
      ...speakerEntries(details),
      ...outletEntries(details),
    ],
  };
}
