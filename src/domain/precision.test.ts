import { describe, expect, it } from 'vitest';
import { type PrecisionNames, precisionOf, timePrecisionOf } from './precision.ts';
import type { Whereabouts } from './whereabouts.ts';

const LEVELS = {
  gegharkunik: 'province',
  syunik: 'province',
  kelbajar: 'district',
  lachin: 'district',
  nakhchivan: 'autonomousRepublic',
} as const;
const KINDS = {
  town: 'town',
  village: 'village',
  settlement: 'settlement',
  lake: 'lake',
  mountain: 'mountain',
  bridge: 'bridge',
  locality: 'locality',
  country: 'country',
  region: 'region',
} as const;
const lookUp = <T>(table: Record<string, T>, id: string): T | undefined => table[id];
const names: PrecisionNames = {
  regionLevel: (id) => lookUp<(typeof LEVELS)[keyof typeof LEVELS]>(LEVELS, id),
  placeKind: (id) => lookUp<(typeof KINDS)[keyof typeof KINDS]>(KINDS, id),
};
const point: Whereabouts = {
  kind: 'point',
  position: { lon: 45.96861, lat: 40.15167 },
  stated: 'N 40°09′06″ E 45°58′07″',
  datum: 'notStated',
  roundingMetres: 15,
};

describe('precisionOf', () => {
  const rows: [string, Whereabouts, number | undefined, number | undefined][] = [
    ['a stated coordinate', point, 1, 1],
    ['a town', { kind: 'place', places: ['town'] }, 1, 2],
    ['the territory of a village', { kind: 'place', places: ['village'] }, 1, 2],
    ['a settlement', { kind: 'place', places: ['settlement'] }, 1, 2],
    ['a lake', { kind: 'place', places: ['lake'] }, 2, 2],
    ['a mountain', { kind: 'place', places: ['mountain'] }, 2, 2],
    ['a bridge', { kind: 'place', places: ['bridge'] }, 2, 2],
    ['a locality', { kind: 'place', places: ['locality'] }, 2, 2],
    ['a place that nobody knows', { kind: 'place', places: ['nowhere'] }, 2, 2],
    ['a region named as a place', { kind: 'place', places: ['region'] }, 3, 4],
    ['a country named as a place', { kind: 'place', places: ['country'] }, 3, 6],
    ['two villages', { kind: 'place', places: ['village', 'town'] }, 2, 3],
    ['a village and a lake', { kind: 'place', places: ['village', 'lake'] }, 2, 3],
    ['in the direction of a settlement', { kind: 'toward', places: ['settlement'] }, 2, 2],
    ['in the direction of two villages', { kind: 'toward', places: ['village', 'town'] }, 2, 3],
    ['the border zone of a province', { kind: 'borderZone', regions: ['gegharkunik'] }, 3, 4],
    ['the border zone of a district', { kind: 'borderZone', regions: ['kelbajar'] }, 3, 3],
    [
      'the border zone of two districts',
      { kind: 'borderZone', regions: ['kelbajar', 'lachin'] },
      3,
      4,
    ],
    ['a province', { kind: 'region', regions: ['syunik'] }, 3, 4],
    ['two provinces', { kind: 'region', regions: ['syunik', 'gegharkunik'] }, 3, 5],
    ['a district', { kind: 'region', regions: ['lachin'] }, 3, 3],
    ['a district and a province', { kind: 'region', regions: ['lachin', 'syunik'] }, 3, 5],
    ['the autonomous republic', { kind: 'region', regions: ['nakhchivan'] }, 3, 4],
    ['a distance inside a side', { kind: 'insideBorder', side: 'armenia', metres: 800 }, 2, 2],
    ['a whole side', { kind: 'ownSide', side: 'azerbaijan' }, 3, 6],
    ['no place', { kind: 'notStated', reason: 'silent' }, undefined, undefined],
  ];
  it.each(rows)('%s', (_, where, acled, ucdp) => {
    const codes = precisionOf(where, names);
    expect([codes?.acled, codes?.ucdp]).toEqual([acled, ucdp]);
  });
});

describe('timePrecisionOf', () => {
  it.each([
    ['one day', { start: '2021-05-27' }, 1, 1],
    [
      'about a clock time of one day',
      { start: '2021-05-27', time: '03:00', approximate: true },
      1,
      1,
    ],
    ['about a day', { start: '2021-05-27', approximate: true }, 2, 2],
    ['two days', { start: '2021-05-12', end: '2021-05-13' }, 2, 2],
    ['six days', { start: '2021-05-12', end: '2021-05-17' }, 2, 2],
    ['a week', { start: '2021-05-12', end: '2021-05-18' }, 2, 3],
    ['a month', { start: '2021-05-01', end: '2021-05-31' }, 3, 4],
    ['over a month, and a year’s end', { start: '2021-12-01', end: '2022-01-01' }, 3, 5],
  ] as const)('%s', (_, when, acled, ucdp) => {
    expect(timePrecisionOf(when)).toEqual({ acled, ucdp });
  });
});
