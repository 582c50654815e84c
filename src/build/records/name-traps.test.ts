import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../../domain/party.ts';
import { namesOf } from '../../domain/whereabouts.ts';
import { contains } from '../../geometry/locate.ts';
import { readWorld } from '../world.ts';
import { realRecords } from './real.ts';

/**
 * Names that two places share, or that a side gives to a place of the other's: each has misled a
 * map before. What a record says of them is held here.
 */
const { incidents, places } = realRecords();
const { regions } = readWorld(resolve(import.meta.dirname, '../../../geodata'), places);

const claimsOf = (incident: string, party: PartyId) =>
  incidents.find(({ id }) => id === incident)?.claims.filter((claim) => claim.party === party) ??
  [];
const everyClaim = incidents.flatMap(({ id, claims }) =>
  claims.map((claim) => ({ ...claim, at: `${id} ${claim.id}` })),
);

describe('the gazetteer means the right one of two', () => {
  it.each([
    ['zeylik', 'kelbajar', 'not Zaglik in Dashkasan'],
    ['istisu-kalbajar', 'kelbajar', 'not Jermuk, which Azerbaijan calls Istisu too'],
    ['jermuk', 'vayots-dzor', 'not the Istisu of Kelbajar'],
    ['yukhari-ayrim', 'kelbajar', 'not a village across the line'],
    ['yellija', 'kelbajar', 'not Norabak, whose older name it is too'],
    ['armudlu', 'kelbajar', 'not an Armudlu elsewhere'],
    ['verin-shorzha', 'gegharkunik', 'not Shorzha on Lake Sevan'],
    ['sotk', 'gegharkunik', 'the village, not the mine on the line'],
    ['kut', 'gegharkunik', 'Zarkand to Azerbaijan'],
    ['norabak', 'gegharkunik', 'not the Yellija of Kelbajar'],
    ['vardenis', 'gegharkunik', 'Basarkechar to Azerbaijan'],
    ['sisian', 'syunik', 'Garakilsa to Azerbaijan'],
    ['goris', 'syunik', 'Gorus to Azerbaijan'],
    ['kapan', 'syunik', 'Gafan to Azerbaijan'],
    ['tegh', 'syunik', 'Digh to Azerbaijan'],
    ['yeraskh', 'ararat', 'Arazdeyen to Azerbaijan'],
    ['chinari', 'tavush', 'Chinarli to Azerbaijan'],
    ['kokhanabi', 'tovuz', 'faces Chinari'],
    ['heydarabad', 'nakhchivan', 'faces Yeraskh'],
    ['zabukh', 'lachin', 'not Zangilan'],
    ['razdara', 'zangilan', 'not a village across the line'],
  ])('%s lies in %s: %s', (id, region) => {
    const place = places.find((entry) => entry.id === id);
    expect(place?.regions).toEqual([region]);
    const { lon, lat } = place?.position ?? { lon: 0, lat: 0 };
    expect([...regions.values()].filter(({ whole }) => contains(whole, [lon, lat]))).toEqual([
      regions.get(region),
    ]);
  });
  it.each([
    ['verin-shorzha', { lon: 45.27, lat: 40.5 }, 'Shorzha on Lake Sevan'],
    ['zeylik', { lon: 46.01, lat: 40.552 }, 'Zaglik in Dashkasan'],
    ['yeraskh', { lon: 44.7597, lat: 39.72089 }, 'a point named Arazdayan 6–7 km to the west'],
  ])('%s is far from its namesake (%#)', (id, other) => {
    const { lon, lat } = places.find((entry) => entry.id === id)?.position ?? other;
    expect(Math.hypot((lon - other.lon) * 85, (lat - other.lat) * 111)).toBeGreaterThan(5);
  });
});

describe('a place is drawn for the side that named it, as it named it', () => {
  it('reads Azerbaijan’s list of 13 September 2022 as where fire came from, Istisu as Jermuk', () => {
    const claims = claimsOf('2022-09-13-fire', 'azerbaijan');
    expect(claims.flatMap(({ origin }) => origin?.places ?? [])).toEqual([
      ...['vardenis', 'jermuk', 'sisian', 'goris'],
    ]);
    expect(claims.flatMap(({ whereabouts }) => namesOf(whereabouts).places)).toEqual([]);
  });
  it('never draws a place that a statement names as an origin', () => {
    const drawn = everyClaim.filter(({ whereabouts, origin }) =>
      namesOf(whereabouts).places.some((place) => origin?.places?.includes(place)),
    );
    expect(drawn.map(({ at }) => at)).toEqual([]);
  });
  it('draws nothing for a phrase that only restates a report', () => {
    const restating = everyClaim.filter(({ whereabouts, citations }) =>
      citations.some(
        ({ words, phrase }) =>
          words === 'restated' && phrase !== undefined && phrase === whereabouts.phrase?.text,
      ),
    );
    expect(restating.length).toBeGreaterThan(10);
    const drawn = restating.filter(({ whereabouts }) => whereabouts.kind !== 'notStated');
    expect(drawn.map(({ at }) => at)).toEqual([]);
  });
  it('draws Azerbaijan’s names of places in Armenia only of an operation of its own there', () => {
    const names = /Basarkechar|Garakilsa|Gorus|Gafan|Vedi|Arazdeyen|Tovuzgala|Shorzha|Zod\b/;
    const drawn = everyClaim.filter(
      ({ party, whereabouts }) =>
        party === 'azerbaijan' &&
        whereabouts.kind !== 'notStated' &&
        names.test(whereabouts.phrase?.text ?? ''),
    );
    expect(drawn.map(({ at }) => at)).toEqual(['2024-02-12-death sbs-az-13']);
  });
  it('reads Gegharkunik as the province, never as the village of that name', () => {
    const named = everyClaim.filter(({ whereabouts }) =>
      /Geghark?unik|Gegarkunik/.test(whereabouts.phrase?.text ?? ''),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(everyClaim.flatMap(({ whereabouts }) => namesOf(whereabouts).places)).not.toContain(
      'gegharkunik-village',
    );
  });
  it('names the lake for both sides, on the line and in neither’s region alone', () => {
    const lake = places.find(({ id }) => id === 'sev-lich');
    expect(lake?.regions.toSorted()).toEqual(['lachin', 'syunik']);
    for (const party of ['armenia', 'azerbaijan'] as const)
      expect(
        claimsOf('2021-11-09-movement', party).flatMap(
          (claim) => namesOf(claim.whereabouts).places,
        ),
      ).toContain('sev-lich');
  });
});
