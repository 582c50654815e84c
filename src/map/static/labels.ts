import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import type { Language } from '../../domain/text.ts';
import { namedFeatures, regionNameFeatures } from '../features.ts';
import type { Pixel } from '../mercator.ts';
import type { Box } from './clip.ts';
import type { Ground } from './ground.ts';
import type { DrawnView } from './view.ts';

/** A name, its dot or none, and the own-side form under it where that differs. */
export interface DrawnLabel {
  className: string;
  at: Pixel;
  name: string;
  own: { text: string; language: Language } | null;
  dot: boolean;
  /** The name stands under its dot, not beside it. */
  below: boolean;
}

interface Candidate {
  className: string;
  at: Pixel;
  properties: Readonly<Record<string, unknown>>;
  dot: boolean;
}

const OWN: Readonly<Record<string, Language>> = { AM: 'hy', AZ: 'az' };
/** Places that claims rest on: their names stand below, clear of the buttons at the map's edge. */
const NAMED = 'drawn-named';
/** Units from a dot to the baseline of the name below it. */
export const BELOW = 17;
/** Width of a letter and height of a line, in units, roughly: only to keep names apart. */
const LETTER = 7.2;
const LINE = 15;
/** Where a region's name may stand, from its own point. */
const STEPS: readonly Pixel[] = [
  [0, 0],
  [0, 28],
  [0, -28],
  [60, 0],
  [-60, 0],
  [110, 0],
  [-110, 0],
];

function text(properties: Candidate['properties'], key: string): string {
  const value = properties[key];
  return typeof value === 'string' ? value : '';
}

function labelOf(candidate: Candidate, language: Language): DrawnLabel {
  const { properties, className, at, dot } = candidate;
  const name = text(properties, `name_${language}`) || text(properties, 'name_en');
  const ownLanguage = OWN[text(properties, 'country')];
  const own = ownLanguage === undefined ? '' : text(properties, `name_${ownLanguage}`);
  return {
    className,
    at,
    name,
    dot,
    below: className === NAMED,
    own:
      ownLanguage === undefined || own === '' || own === name
        ? null
        : { text: own, language: ownLanguage },
  };
}

function boxOf({ at: [x, y], name, own, dot, below, className }: DrawnLabel): Box {
  const spaced = className.includes('region') ? 1.5 : 1;
  const width = Math.max(name.length * spaced, (own?.text.length ?? 0) * 0.85) * LETTER;
  const height = own === null ? LINE : LINE * 1.9;
  if (below) return [x - width / 2, y - 5, x + width / 2, y + BELOW + height - LINE / 2];
  return dot
    ? [x - 5, y - LINE / 2, x + 8 + width, y - LINE / 2 + height]
    : [x - width / 2, y - LINE / 2, x + width / 2, y - LINE / 2 + height];
}

const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Candidates in order of weight: what the claims name, regions, the lake, then towns by rank. */
function candidates(
  ground: Ground,
  index: DatasetIndex,
  detail: IncidentDetail | null,
  view: DrawnView,
): Candidate[] {
  const from = (
    features: readonly {
      geometry: { type: string; coordinates?: unknown };
      properties: Candidate['properties'];
    }[],
    className: string,
    dot: boolean,
  ): Candidate[] =>
    features.flatMap(({ geometry, properties }) => {
      const at = geometry.type === 'Point' ? geometry.coordinates : null;
      if (!Array.isArray(at)) return [];
      return [{ className, at: view.toUnits([Number(at[0]), Number(at[1])]), properties, dot }];
    });
  const lakes = ground.lakes.filter(
    ({ properties }) =>
      'name_en' in properties && Number(properties['area_km2'] ?? 0) > 4 ** (13 - view.zoom),
  );
  const towns = ground.places
    .filter(
      ({ properties }) =>
        text(properties, 'country') in OWN &&
        Number(properties['minzoom'] ?? 99) <= view.zoom + 0.5,
    )
    .toSorted((a, b) => Number(a.properties['rank'] ?? 0) - Number(b.properties['rank'] ?? 0));
  const regions = regionNameFeatures(index).features.filter(({ properties }) =>
    ['gegharkunik', 'kelbajar', 'syunik'].includes(text(properties ?? {}, 'id')),
  );
  const ofSide = (id: unknown) => (id === 'AZ' ? 'azerbaijan' : 'armenia');
  return [
    ...from(namedFeatures(detail, index).features, NAMED, true),
    ...regions.flatMap((region) =>
      from(
        [region],
        `drawn-region-name drawn-${ofSide(region.properties['country'])} drawn-${text(region.properties, 'id')}`,
        false,
      ),
    ),
    ...lakes.flatMap(({ geometry, properties }): Candidate[] => {
      const [outer] = geometry.type === 'Polygon' ? geometry.coordinates : [];
      if (outer === undefined) return [];
      const middle = (axis: 0 | 1) =>
        outer.reduce((sum, point) => sum + point[axis], 0) / outer.length;
      return [
        {
          className: 'drawn-lake',
          at: view.toUnits([middle(0), middle(1)]),
          properties,
          dot: false,
        },
      ];
    }),
    ...from(towns, 'drawn-town', true),
  ];
}

/** The names that fit: none over another, over a marker or cut by the frame's edge. */
export function drawnLabels(
  ground: Ground,
  index: DatasetIndex,
  detail: IncidentDetail | null,
  view: DrawnView,
  language: Language,
  taken: readonly Box[],
): DrawnLabel[] {
  const placed: Box[] = [...taken];
  return candidates(ground, index, detail, view).flatMap((candidate) => {
    const wanted = labelOf(candidate, language);
    const label = positions(wanted).find((tried) => isFree(boxOf(tried), view.box, placed));
    if (label === undefined) return [];
    placed.push(boxOf(label));
    return [label];
  });
}

/** A name without a dot may step aside; one with a dot stays beside it. */
function positions(label: DrawnLabel): DrawnLabel[] {
  if (label.dot) return [label];
  return STEPS.map(([x, y]) => ({ ...label, at: [label.at[0] + x, label.at[1] + y] }));
}

function isFree(box: Box, [left, top, right, bottom]: Box, placed: readonly Box[]): boolean {
  const inside = box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;
  return inside && !placed.some((other) => meet(box, other));
}
