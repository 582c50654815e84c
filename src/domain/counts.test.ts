import { describe, expect, it } from 'vitest';
import { capture } from '../ui/fixtures/capture.ts';
import { changesOf } from './changes.ts';
import { citedFor, kindOf, sourceCounts } from './source-counts.ts';

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
    const cited = citedFor([incident]);
    const counts = sourceCounts([incident], sources, () => 'all');
    const uncited = sources.filter(
      ({ id }) => !cited.armenia.has(id) && !cited.azerbaijan.has(id),
    ).length;
    expect(counts).toEqual([
      {
        key: 'all',
        documents: sources.length,
        citedFor: { armenia: cited.armenia.size, azerbaijan: cited.azerbaijan.size },
        others: uncited,
      },
    ]);
    expect(cited.armenia.size).toBeGreaterThan(0);
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
