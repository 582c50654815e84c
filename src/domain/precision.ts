import { daysBetween, type IncidentTime } from './date.ts';
import type { PLACE_KINDS } from './place.ts';
import type { Region } from './region.ts';
import type { Whereabouts } from './whereabouts.ts';

type PlaceKind = (typeof PLACE_KINDS)[number];
type Acled = 1 | 2 | 3;
type Ucdp = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * How precise a claimed place is, in the codes that the field's two large datasets use.
 * A code tells how exactly a place was named, never how credible the statement is.
 */
export interface PlacePrecision {
  /** ACLED `geo_precision`: 1 a named town or exact place, 2 near one or a small area, 3 a region. */
  acled: Acled;
  /** UCDP GED `where_prec`: 1 exact, 2 near a place, 3 district, 4 province, 5 larger, 6 country. */
  ucdp: Ucdp;
}

/** What the codes depend on besides the words: levels of regions, kinds of places. */
export interface PrecisionNames {
  regionLevel(id: string): Region['level'] | undefined;
  placeKind(id: string): PlaceKind | undefined;
}

const SETTLED: ReadonlySet<PlaceKind> = new Set(['town', 'village', 'settlement']);
const DISTRICT = { acled: 3, ucdp: 3 } as const;
const PROVINCE = { acled: 3, ucdp: 4 } as const;
const COUNTRY = { acled: 3, ucdp: 6 } as const;

/**
 * The codes of a whereabouts, or undefined where no place is stated.
 *
 * | Whereabouts | ACLED | UCDP |
 * |---|---|---|
 * | `point` | 1 | 1 |
 * | `place`: a town, village or settlement and its land | 1 | 2 |
 * | `place`: a lake, mountain, bridge or locality (no town is named, so "near a known feature") | 2 | 2 |
 * | `place` that is a region or country | 3 | 4 or 6 |
 * | `toward` | 2 | 2 |
 * | `borderZone`, `region`: a district | 3 | 3 |
 * | `borderZone`, `region`: a province or autonomous republic | 3 | 4 |
 * | `insideBorder` | 2 | 2 |
 * | `ownSide` | 3 | 6 |
 * | `notStated` | – | – |
 *
 * Several places or regions: the coarsest of them, UCDP one level coarser, ACLED 2 at least.
 */
export function precisionOf(where: Whereabouts, names: PrecisionNames): PlacePrecision | undefined {
  switch (where.kind) {
    case 'point':
      return { acled: 1, ucdp: 1 };
    case 'place':
      return several(where.places.map((id) => ofPlace(names.placeKind(id))));
    case 'toward':
      return several(where.places.map(() => ({ acled: 2, ucdp: 2 })));
    case 'borderZone':
    case 'region':
      return several(
        where.regions.map((id) => (names.regionLevel(id) === 'district' ? DISTRICT : PROVINCE)),
      );
    case 'insideBorder':
      return { acled: 2, ucdp: 2 };
    case 'ownSide':
      return COUNTRY;
    case 'notStated':
      return undefined;
  }
}

function ofPlace(kind: PlaceKind | undefined): PlacePrecision {
  if (kind === 'country') return COUNTRY;
  if (kind === 'region') return PROVINCE;
  return { acled: kind !== undefined && SETTLED.has(kind) ? 1 : 2, ucdp: 2 };
}

const coarser: Record<Ucdp, Ucdp> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6, 7: 7 };

function several(units: readonly PlacePrecision[]): PlacePrecision | undefined {
  const [first, ...rest] = units;
  if (first === undefined) return undefined;
  if (rest.length === 0) return first;
  const worst = rest.reduce(
    (a, b) => ({
      acled: b.acled > a.acled ? b.acled : a.acled,
      ucdp: b.ucdp > a.ucdp ? b.ucdp : a.ucdp,
    }),
    first,
  );
  return { acled: worst.acled === 1 ? 2 : worst.acled, ucdp: coarser[worst.ucdp] };
}

/** How exactly the day is known, in both datasets' codes. */
export interface TimePrecision {
  /** ACLED `time_precision`: 1 the day, 2 the week, 3 the month. */
  acled: Acled;
  /** UCDP GED `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer. */
  ucdp: 1 | 2 | 3 | 4 | 5;
}

/**
 * The codes of an incident's time, by the days from `start` to `end`, both counted. "About" a
 * clock time leaves the day exact; "about" a day without a clock time counts as some days.
 */
export function timePrecisionOf(when: IncidentTime): TimePrecision {
  const days = 1 + (when.end === undefined ? 0 : daysBetween(when.start, when.end));
  if (days === 1 && when.approximate === true && when.time === undefined)
    return { acled: 2, ucdp: 2 };
  if (days === 1) return { acled: 1, ucdp: 1 };
  if (days < 7) return { acled: 2, ucdp: 2 };
  if (days === 7) return { acled: 2, ucdp: 3 };
  return { acled: 3, ucdp: days <= 31 ? 4 : 5 };
}
