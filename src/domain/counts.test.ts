import { describe, expect, it } from 'vitest';
import { capture } from '../ui/fixtures/capture.ts';
import { changesOf } from './changes.ts';
import { kindOf, sourceCounts } from './source-counts.ts';

const { incident, sources } = capture;

describe('changes', () => {
  const change = (date: string, en: string) => ({ date, what: { en } });
  const record = (id: string, changes: ReturnType<typeof change>[]) => ({
    ...incident,
    id,
    changes,
  });

  it('are told newest first, a shared one once', () => {
    const records = [
      record('2021-05-27-one', [change('2026-01-01', 'Created.'), change('2026-03-01', 'Date.')]),
      record('2021-05-28-two', [change('2026-01-01', 'Created.'), change('2026-02-01', 'Place.')]),
    ];
    expect(
      changesOf(records).map(({ date, what, incidents }) => [
        date,
        what.en,
        incidents.map(({ id }) => id),
      ]),
    ).toEqual([
      ['2026-03-01', 'Date.', ['2021-05-27-one']],
      ['2026-02-01', 'Place.', ['2021-05-28-two']],
      ['2026-01-01', 'Created.', ['2021-05-27-one', '2021-05-28-two']],
    ]);
  });

  it('of the same words on two days stay two', () => {
    const twice = [change('2026-01-01', 'Title.'), change('2026-01-02', 'Title.')];
    expect(changesOf([record('2021-05-27-one', twice)])).toHaveLength(2);
  });
});

describe('counts of sources', () => {
  it('count each document once, and for each side that it is cited for', () => {
    // Both of Azerbaijan's statements are cited of Anadolu here, and Armenia's first of TASS too.
    const claims = incident.claims.map((claim) => {
      const citation = { 'am-mod-1': 'tass', 'az-mod-2': 'anadolu' }[claim.id];
      if (citation === undefined) return claim;
      const added = { source: citation, words: 'outlet' as const };
      return { ...claim, citations: [...claim.citations, added] };
    });
    const counts = sourceCounts([{ ...incident, claims }], sources, () => 'all');
    expect(counts).toEqual([
      { key: 'all', documents: 7, citedFor: { armenia: 4, azerbaijan: 3 }, others: 1 },
    ]);
  });

  it('tell whose office an official document is of, and put the largest group first', () => {
    const official = { id: 'x', outlet: 'X', language: 'en', kind: 'official' } as const;
    const all = [official, { ...official, id: 'y', party: 'armenia' as const }, official];
    expect(sourceCounts([], all, kindOf).map(({ key, documents }) => [key, documents])).toEqual([
      ['official', 2],
      ['official-armenia', 1],
    ]);
  });
});
