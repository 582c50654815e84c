import type { IncidentTime } from '../../domain/date.ts';
import type { PrecisionNames } from '../../domain/precision.ts';
import type { Whereabouts } from '../../domain/whereabouts.ts';

/** A claimed place of each kind that has codes of its own, so that the table is the rule itself. */
export const PLACE_SAMPLES = {
  point: {
    kind: 'point',
    position: { lon: 45.9, lat: 40.1 },
    stated: '40.1 N, 45.9 E',
    datum: 'notStated',
    roundingMetres: 1,
  },
  settlement: { kind: 'place', places: ['village'] },
  feature: { kind: 'place', places: ['lake'] },
  toward: { kind: 'toward', places: ['village'] },
  insideBorder: { kind: 'insideBorder', side: 'armenia', metres: 800 },
  district: { kind: 'region', regions: ['district'] },
  province: { kind: 'region', regions: ['province'] },
  ownSide: { kind: 'ownSide', side: 'armenia' },
  notStated: { kind: 'notStated', reason: 'silent' },
} as const satisfies Record<string, Whereabouts>;

/** The names that the samples use. */
export const SAMPLE_NAMES: PrecisionNames = {
  regionLevel: (id) => (id === 'district' ? 'district' : 'province'),
  placeKind: (id) => (id === 'lake' ? 'lake' : 'village'),
};

const from = (end: string): IncidentTime => ({ start: '2021-05-01', end });

/** A time of each kind that has codes of its own. */
export const TIME_SAMPLES = {
  day: { start: '2021-05-01' },
  about: { start: '2021-05-01', approximate: true },
  days: from('2021-05-02'),
  week: from('2021-05-07'),
  month: from('2021-05-08'),
  longer: from('2021-06-01'),
} as const satisfies Record<string, IncidentTime>;
