import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import type { Language } from '../../domain/text.ts';
import { around, type Box, holds, meet } from '../box.ts';
import { type Anchor, type PlacedName, placeNames } from '../key-names.ts';
import {
  COUNTRY_OF,
  keyPlace,
  keyRegion,
  linesOf,
  type MapName,
  namedPlaces,
  regionNames,
} from '../map-names.ts';
import type { Pixel } from '../mercator.ts';
import type { Ground } from './ground.ts';
import type { DrawnView } from './view.ts';

/** A name and the own-side form under it where that differs. */
export interface DrawnLabel {
  className: string;
  /** Where the text is anchored, or its dot. */
  at: Pixel;
  name: string;
  own: { text: string; language: Language } | null;
  /** `dot` for a name to the right of its dot. */
  anchor: Anchor | 'dot';
}

/** Everything that the drawing says in names, with the dots and lines of places that claims rest on. */
export interface DrawnNames {
  labels: DrawnLabel[];
  dots: Pixel[];
  leaders: (readonly [Pixel, Pixel])[];
}

interface Candidate {
  className: string;
  at: Pixel;
  properties: Readonly<Record<string, unknown>>;
  dot: boolean;
}

/** Width of a letter and height of a line, in units, roughly: only to keep names apart. */
const LETTER = 7.2;
const LINE = 15;
/** Units: the size of the names that the map owes the reader. */
const SIZE = 12.5;
/** How much names grow in a small box (ui/map/drawn.css): they are kept clear of markers at that size. */
const GROWN = 1.7;

const text = (properties: Candidate['properties'], key: string): string => {
  const value = properties[key];
  return typeof value === 'string' ? value : '';
};

function labelOf({ properties, className, at, dot }: Candidate, language: Language): DrawnLabel {
  const names = Object.fromEntries(
    Object.keys(properties).flatMap((key) => {
      const name = key.startsWith('name_') ? text(properties, key) : '';
      return name === '' ? [] : [[key, name]];
    }),
  );
  const lines = linesOf({ country: text(properties, 'country'), names }, language);
  return { className, at, ...lines, anchor: dot ? 'dot' : 'center' };
}

function boxOf({ at: [x, y], name, own, anchor }: DrawnLabel): Box {
  const width = Math.max(name.length, (own?.text.length ?? 0) * 0.85) * LETTER;
  const height = own === null ? LINE : LINE * 1.9;
  const left = anchor === 'dot' ? x - 5 : x - width / 2;
  return [left, y - LINE / 2, left + width + (anchor === 'dot' ? 13 : 0), y - LINE / 2 + height];
}

/** Lakes, then towns by rank: they take what room is left. */
function candidates(ground: Ground, view: DrawnView): Candidate[] {
  const lakes = ground.lakes.flatMap(({ geometry, properties }): Candidate[] => {
    const large = Number(properties['area_km2'] ?? 0) > 4 ** (13 - view.zoom);
    const [outer] = geometry.type === 'Polygon' ? geometry.coordinates : [];
    if (outer === undefined || !('name_en' in properties) || !large) return [];
    const middle = (axis: 0 | 1) =>
      outer.reduce((sum, point) => sum + point[axis], 0) / outer.length;
    const at = view.toUnits([middle(0), middle(1)]);
    return [{ className: 'drawn-lake', at, properties, dot: false }];
  });
  const countries: readonly string[] = Object.values(COUNTRY_OF);
  const towns = ground.places
    .filter(
      ({ properties }) =>
        countries.includes(text(properties, 'country')) &&
        Number(properties['minzoom'] ?? 99) <= view.zoom + 0.5,
    )
    .toSorted((a, b) => Number(a.properties['rank'] ?? 0) - Number(b.properties['rank'] ?? 0))
    .flatMap(({ geometry, properties }): Candidate[] => {
      if (geometry.type !== 'Point') return [];
      const at = view.toUnits(geometry.coordinates);
      return [{ className: 'drawn-town', at, properties, dot: true }];
    });
  return [...lakes, ...towns];
}

const drawn = (
  placed: readonly PlacedName[],
  names: readonly MapName[],
  language: Language,
  within: Box,
) =>
  placed.flatMap(({ id, at, anchor, box }) => {
    const name = names.find((each) => each.id === id);
    return name === undefined || !holds(within, box)
      ? []
      : [{ ...name, at, anchor, ...linesOf(name, language) }];
  });

/**
 * The names of the drawing: those that it owes the reader, and of the others those that fit, none over
 * another, over a marker or cut by the drawing's edge.
 */
export function drawnNames(
  ground: Ground,
  index: DatasetIndex,
  detail: IncidentDetail | null,
  view: DrawnView,
  language: Language,
  taken: readonly Box[],
): DrawnNames {
  const places = namedPlaces(detail, index);
  const { featured } = regionNames(index);
  const size = SIZE * GROWN;
  const key = placeNames(
    places.map((name) => keyPlace(name, view.toUnits(name.at), language, size)),
    featured.map((name) => keyRegion(name, view.toUnits(name.at), language, size)),
    { taken, within: view.fitted },
    detail !== null,
  );
  const country = (code: string) => (code === COUNTRY_OF.azerbaijan ? 'azerbaijan' : 'armenia');
  const labels: DrawnLabel[] = [
    ...drawn(key.places, places, language, view.box).map((name) => ({
      ...name,
      className: 'drawn-named',
    })),
    ...drawn(key.regions, featured, language, view.box).map((name) => ({
      ...name,
      className: `drawn-region-name drawn-${country(name.country)} drawn-${name.id}`,
    })),
  ];
  const placed: Box[] = [...taken, ...[...key.places, ...key.regions].map(({ box }) => box)];
  for (const candidate of candidates(ground, view)) {
    const label = labelOf(candidate, language);
    const box = boxOf(label);
    if (!holds(view.box, box) || placed.some((other) => meet(other, box))) continue;
    placed.push(box);
    labels.push(label);
  }
  return {
    labels,
    dots: key.places.flatMap(({ place }) => (holds(view.box, around(place, 0)) ? [place] : [])),
    leaders: key.places.flatMap(({ leader, place, at }) => (leader ? [[place, at] as const] : [])),
  };
}
