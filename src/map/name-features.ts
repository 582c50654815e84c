import type { DatasetIndex, IncidentDetail } from '../domain/dataset.ts';
import type { Language } from '../domain/text.ts';
import { PLACE_SIZE, regionSize } from '../style/names.ts';
import { around, type Box } from './box.ts';
import { collection, type Features, type OneFeature, point } from './features.ts';
import { type PlacedName, placeNames } from './key-names.ts';
import { keyPlace, keyRegion, type MapName, namedPlaces, regionNames } from './map-names.ts';
import { type LonLat, type Pixel, project, unproject } from './mercator.ts';

/** What the interactive map's names are placed by. */
export interface NameInput {
  index: DatasetIndex | null;
  detail: IncidentDetail | null;
  language: Language;
  /** Where the dispute markers are drawn. */
  markers: readonly LonLat[];
  zoom: number;
  /**
   * What the map shows before a reader has moved it: all of it is to be seen, clear of what the page
   * lays over the map. Null where the reader has moved it.
   */
  seen: { center: LonLat; width: number; height: number; covered: readonly Box[] } | null;
}

/** What a name takes up: pixels of the screen from the point that it is anchored to. */
export interface NameRoom {
  at: LonLat;
  box: Box;
}

/** Pixels around a marker's and a claimed point's middle. */
const RING = 11;
const DIAMOND = 8;
/** Pixels from the map's edge. */
const EDGE = 4;
const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** From a place to its name that stands off: it ends short of both. */
function leaderOf({ place, at }: PlacedName): [Pixel, Pixel] {
  const [dx, dy] = [at[0] - place[0], at[1] - place[1]];
  const length = Math.hypot(dx, dy);
  const along = (share: number): Pixel => [place[0] + dx * share, place[1] + dy * share];
  return [along(Math.min(1, 4 / length)), along(Math.max(0, 1 - 3 / length))];
}

/** The names of places and of regions as features of their sources, and what they take up. Pure. */
export function nameFeatures(input: NameInput): {
  named: Features;
  regions: Features;
  rooms: NameRoom[];
} {
  const { index, detail, language, markers, zoom, seen } = input;
  const [left, top] = seen === null ? [0, 0] : cornerOf(seen, zoom);
  const toPixel = (at: LonLat): Pixel => {
    const [x, y] = project(at, zoom);
    return [x - left, y - top];
  };
  const toLonLat = ([x, y]: Pixel): LonLat => unproject([x + left, y + top], zoom);
  const places = namedPlaces(detail, index);
  const { featured, others } = regionNames(index);
  const claimed = (detail?.shapes ?? []).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'Point' ? [toPixel(part.coordinates)] : [])),
  );
  const taken = [
    ...markers.map((at) => around(toPixel(at), RING)),
    ...claimed.map((at) => around(at, DIAMOND)),
    ...(seen?.covered ?? []),
  ];
  const within: Box =
    seen === null ? EVERYWHERE : [EDGE, EDGE, seen.width - EDGE, seen.height - EDGE];
  const placed = placeNames(
    places.map((name) => keyPlace(name, toPixel(name.at), language, PLACE_SIZE)),
    featured.map((name) => keyRegion(name, toPixel(name.at), language, regionSize(zoom))),
    { taken, within },
    detail !== null,
  );
  const propertiesOf = ({ id, country, names }: MapName) => ({ id, country, ...names });
  const found = <T extends { id: string }>(all: readonly T[], id: string) =>
    all.find((each) => each.id === id);
  const named = placed.places.flatMap((name): OneFeature[] => {
    const place = found(places, name.id);
    if (place === undefined) return [];
    const properties = { ...propertiesOf(place), featured: detail === null };
    const coordinates = leaderOf(name).map((at) => [...toLonLat(at)]);
    const line: OneFeature = {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates },
      properties: { ...properties, part: 'leader' },
    };
    return [
      point(place.at, { ...properties, part: 'dot' }),
      point(toLonLat(name.at), { ...properties, part: 'name', anchor: name.anchor }),
      ...(name.leader ? [line] : []),
    ];
  });
  const regions = placed.regions.flatMap((name) => {
    const region = found(featured, name.id);
    return region === undefined ? [] : [point(toLonLat(name.at), propertiesOf(region))];
  });
  const rooms = [...placed.places, ...placed.regions].map(({ at: [x, y], box }): NameRoom => {
    const [left, top, right, bottom] = box;
    return { at: toLonLat([x, y]), box: [left - x, top - y, right - x, bottom - y] };
  });
  return {
    rooms,
    named: collection(named),
    // A renderer would repeat a region's name in every tile of its outline, so each has one point.
    regions: collection([...regions, ...others.map((name) => point(name.at, propertiesOf(name)))]),
  };
}

/** The map's top left corner in the plane's pixels. */
function cornerOf({ center, width, height }: NonNullable<NameInput['seen']>, zoom: number): Pixel {
  const [x, y] = project(center, zoom);
  return [x - width / 2, y - height / 2];
}
