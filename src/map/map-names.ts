import type { DatasetIndex, IncidentDetail } from '../domain/dataset.ts';
import type { PartyId } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import type { Language } from '../domain/text.ts';
import { REGION_LAYERS } from '../style/ids.ts';
import type { KeyName } from './key-names.ts';
import type { LonLat, Pixel } from './mercator.ts';
import { REGION_POINTS } from './region-points.ts';

/**
 * Villages that the overview names: the one that each side's claims name most in the featured regions.
 * One a side, both or neither; docs/decisions/names-on-the-map.md.
 */
export const FEATURED_PLACES: readonly string[] = ['sotk', 'yukhari-ayrim'];

/** A place or a region with its name in the languages that the record has it in. */
export interface MapName {
  id: string;
  at: LonLat;
  /** The country whose own form is shown below the name; '' where it lies on the line. */
  country: string;
  /** `name_en` and so on, as the style's label expressions read them. */
  names: Readonly<Record<string, string>>;
  /** Where its name steps aside to. */
  side: -1 | 1;
}

export const COUNTRY_OF: Readonly<Record<PartyId, string>> = { armenia: 'AM', azerbaijan: 'AZ' };
const OWN: Readonly<Record<string, Language>> = { AM: 'hy', AZ: 'az' };

/** The names of a place in the properties that the style's label expressions read. */
function names(text: { readonly [L in Language]?: string | undefined }): Record<string, string> {
  const { en, hy, az, ru } = text;
  const pairs = Object.entries({ name_en: en, name_hy: hy, name_az: az, name_ru: ru });
  return Object.fromEntries(
    pairs.flatMap(([key, name]) => (name === undefined ? [] : [[key, name]])),
  );
}

/** Where a party's region lies along the line: its name steps aside that way. */
function asideOf(region: string, party: PartyId, { stretches }: DatasetIndex): -1 | 1 {
  return stretches.find((each) => each[party] === region)?.west === party ? -1 : 1;
}

/** A place's side: that of its region, where all its regions are one party's. */
function sideOf(place: Place, index: DatasetIndex): { country: string; side: -1 | 1 } {
  const parties = new Map(index.regions.map((region) => [region.id, region.party]));
  const [party, ...others] = new Set(place.regions.map((region) => parties.get(region)));
  // A place that lies on the line has no side, so no side's form is put under its name.
  if (party === undefined || others.length > 0) return { country: '', side: 1 };
  const [region = ''] = place.regions;
  return { country: COUNTRY_OF[party], side: asideOf(region, party, index) };
}

const isPoint = ({ kind }: Place) => kind !== 'country' && kind !== 'region';

/** The places that the open incident's claims name; on the overview, those that are featured. */
export function namedPlaces(
  detail: IncidentDetail | null,
  index: DatasetIndex | null,
): readonly MapName[] {
  if (index === null) return [];
  const used = new Set(
    detail === null
      ? FEATURED_PLACES
      : detail.incident.claims.flatMap(({ whereabouts }) =>
          'places' in whereabouts ? whereabouts.places : [],
        ),
  );
  return (detail?.places ?? index.places).flatMap((place) => {
    const { id, position } = place;
    if (position === undefined || !isPoint(place) || !used.has(id)) return [];
    const at: LonLat = [position.lon, position.lat];
    return [{ id, at, names: names(place.names), ...sideOf(place, index) }];
  });
}

/** Every region with a point of its own, the featured ones and the others. */
export function regionNames(index: DatasetIndex | null): {
  featured: readonly MapName[];
  others: readonly MapName[];
} {
  if (index === null) return { featured: [], others: [] };
  const all = index.regions.flatMap(({ id, party, name }): MapName[] => {
    const at = REGION_POINTS[id];
    if (at === undefined) return [];
    const side = asideOf(id, party, index);
    return [{ id, at, country: COUNTRY_OF[party], names: names(name), side }];
  });
  const layers: readonly string[] = REGION_LAYERS;
  const isFeatured = ({ id }: MapName) => layers.includes(id);
  return {
    featured: all.filter(isFeatured),
    others: all.filter((name) => !isFeatured(name)),
  };
}

/** The name in a language, and the own-side form below it where that differs. */
export function linesOf(
  { country, names: known }: Pick<MapName, 'country' | 'names'>,
  language: Language,
): { name: string; own: { text: string; language: Language } | null } {
  const name = known[`name_${language}`] ?? known['name_en'] ?? '';
  const ownLanguage = OWN[country];
  const own = ownLanguage === undefined ? undefined : known[`name_${ownLanguage}`];
  if (ownLanguage === undefined || own === undefined || own === name) return { name, own: null };
  return { name, own: { text: own, language: ownLanguage } };
}

/** Width of a letter and height of a line in ems, on the safe side for all four scripts. */
const REGULAR = { letter: 0.57, line: 1.2 };
/** Letter-spaced capitals. */
const CAPITALS = { letter: 0.84, line: 1.3 };
/** Size of the own-side form. */
const OWN_SCALE = 0.82;
/** Ems that capitals are spaced by: the form below them is too. */
const SPACING = 0.12;

/** How much room a name takes, reckoned without a font: a little more than it needs. */
function measured(name: MapName, language: Language, size: number, capitals: boolean) {
  const { name: text, own } = linesOf(name, language);
  const { letter, line } = capitals ? CAPITALS : REGULAR;
  const spacing = capitals ? SPACING : 0;
  const below = (own?.text.length ?? 0) * (REGULAR.letter + spacing) * OWN_SCALE;
  return {
    width: Math.max(text.length * letter, below) * size,
    height: line * (own === null ? 1 : 1 + OWN_SCALE) * size,
  };
}

/** A place's name where it is seen, in pixels. */
export function keyPlace(name: MapName, at: Pixel, language: Language, size: number): KeyName {
  return { id: name.id, at, side: name.side, ...measured(name, language, size, false) };
}

/** A region's name where it is seen, in pixels. */
export function keyRegion(name: MapName, at: Pixel, language: Language, size: number): KeyName {
  return { id: name.id, at, side: name.side, ...measured(name, language, size, true) };
}
