import { describe, expect, it } from 'vitest';
import { capture } from '../../ui/fixtures/capture.ts';
import { denial } from '../../ui/fixtures/denial.ts';
import { indexOf } from '../../ui/fixtures/index-file.ts';
import type { Place } from '../place.ts';
import { find, searchable } from './find.ts';
import { fold, foldText, wordsOf } from './fold.ts';
import { partsOf, rankOf } from './match.ts';
import { type SearchEntry, searchData } from './search-data.ts';
import { searchEntries } from './search-entries.ts';

const kelbajar: Place = {
  id: 'kalbajar-city',
  kind: 'town',
  names: {
    en: 'Kelbajar',
    hy: 'Քարվաճառ',
    az: 'Kəlbəcər',
    ru: 'Кельбаджар',
    byParty: { armenia: 'Karvachar', azerbaijan: 'Kalbajar' },
  },
  positionSource: 'test',
  regions: ['kelbajar'],
};
const details = [denial, capture];
const { entries } = searchEntries(indexOf(details), details, [kelbajar]);
const namesOf = ({ name, also = [] }: SearchEntry) =>
  [...Object.values(name), ...also].filter((one) => one !== undefined);
const all = searchable(entries, namesOf);
const search = (query: string) => find(all, query, 1000).found;
const first = (query: string) => search(query)[0];

describe('folding', () => {
  it('takes away case, diacritics and invisible characters', () => {
    const folded = ['KƏLBƏCƏR', 'kelbecer', 'K\u200Bə\u200Flb\u202Eəcər', 'Ke\u0301lbecer'];
    for (const text of folded) expect(fold(text).text).toBe('kelbecer');
    expect(fold('Yuxarı Ayrım').text).toBe('yuxari ayrim');
    expect(fold('İstisu ğ Ş').text).toBe('istisu g s');
    expect(fold('Sot’k’').text).toBe('sotk');
    expect(fold('Ёлка').text).toBe('елка');
  });

  it('keeps where each character was', () => {
    const { text, at } = fold('Kəl\u200Bbəcər');
    expect(at).toHaveLength(text.length);
    expect(at[3]).toBe(4);
  });

  it('gives the same text in one go', () => {
    const odd = ['Sot’k’', 'Ё\u0301лка', '\u200Ba-b', 'Վերին Շորժա՛', 'ﬁ Æ ß', 'İI ıi', '١٢ 𝐀b'];
    for (const name of [...entries.flatMap(namesOf), ...odd])
      expect(foldText(name)).toBe(fold(name).text);
  });

  it('cuts a query of any length', () => {
    expect(wordsOf('a '.repeat(5000)).length).toBeLessThanOrEqual(8);
    expect(wordsOf('ə'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(120);
    expect(wordsOf('\u200B\u202E')).toEqual([]);
  });
});

describe('a match', () => {
  it('marks the part of the original that was found', () => {
    const name = 'Yuxarı Ayrım';
    const found = partsOf(name, wordsOf('ayr'));
    expect(found.map(([from, to]) => name.slice(from, to))).toEqual(['Ayr']);
    expect(partsOf(name, wordsOf('ayrim yuxari'))).toHaveLength(2);
  });

  it.each([
    ['⑴', '1'],
    ['ΑΣ', 'ας'],
    ['𝒜yrım', 'ayrim'],
    ['ŉ', 'n'],
  ])('marks all of %s, found by %s', (name, query) => {
    expect(partsOf(name, wordsOf(query))).toEqual([[0, name.length]]);
    expect(foldText(name)).toBe(fold(name).text);
  });

  it('ranks the whole name before its beginning, and that before a later word', () => {
    const rank = (query: string) => rankOf(foldText('Yuxarı Ayrım'), wordsOf(query));
    expect([rank('yuxari ayrim'), rank('yux'), rank('ayr')]).toEqual([0, 1, 2]);
    expect(rank('yrim')).toBeNull();
  });
});

describe('search', () => {
  it.each([
    'Kelbajar',
    'kalbajar',
    'Kəlbəcər',
    'KELBECER',
    'Քարվաճառ',
    'Кельбаджар',
    'karvachar',
    '\u202Bkelb\u200Bajar\u202C',
  ])('finds the district by %j', (query) => {
    const found = first(query);
    expect(found?.item.name.en).toBe('Kelbajar');
    expect(found?.item.incidents).toContain(capture.summary.id);
  });

  it('gives back no more than asked for, and says how many there are', () => {
    const { found, count } = find(all, 'm', 1);
    expect(found).toHaveLength(1);
    expect(count).toBe(search('m').length);
    expect(count).toBeGreaterThan(1);
  });

  it('finds speakers and outlets of both sides', () => {
    const groups = (query: string) => new Set(search(query).map(({ item }) => item.group));
    expect(groups('ministry of defence')).toContain('speakers');
    const speakers = search('ministry').map(({ item }) => item.name.en);
    for (const side of ['Armenia', 'Azerbaijan'])
      expect(speakers.some((name) => name.includes(side))).toBe(true);
    // One that is cited for Armenia alone, and one for Azerbaijan alone.
    for (const outlet of ['PanARMENIAN.Net', 'Metbuat.az'])
      expect(search(outlet).map(({ item }) => [item.group, item.name.en])).toEqual([
        ['outlets', outlet],
      ]);
  });

  it('answers a query that is long, empty or invisible with nothing', () => {
    for (const query of ['x'.repeat(10_000), '', ' \u200B\u202E ', '<script>', '((((', '\\'])
      expect(search(query)).toEqual([]);
  });

  it('has a file that its own schema reads', () => {
    expect(searchData.parse({ schemaVersion: 1, entries }).entries).toEqual(entries);
  });
});
