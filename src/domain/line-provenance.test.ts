import { describe, expect, it } from 'vitest';
import { statedError, worstError } from './line-provenance.ts';
import { type BorderSource, errorAlong, type Stretch } from './region.ts';

const SOURCES = [
  { id: 'good', errorMetres: 100 },
  { id: 'coarse', errorMetres: 250 },
  { id: 'map' },
  { id: 'untagged' },
];

describe('the error of a stretch', () => {
  it.each([
    ['one source that states it', { good: 78.6 }, 100],
    ['several that all state it: the largest', { good: 78.6, coarse: 0.1 }, 250],
    ['one that states none', { map: 32 }, null],
    [
      'mostly one that states it, and a short part of one that does not',
      { good: 99, map: 1 },
      null,
    ],
    ['mostly one that states none', { good: 3.5, map: 32 }, null],
    ['a part without a tag', { good: 41.5, untagged: 18.5 }, null],
    ['a source that nobody explained', { good: 78.6, new: 1 }, null],
    ['nothing', {}, null],
  ])('traced from %s', (_, traced, error) => {
    expect(statedError(traced, SOURCES)).toBe(error);
  });
});

it('the worst of errors is not known where one is not, wherever it stands', () => {
  expect(worstError([100, 250])).toBe(250);
  expect(worstError([null, 250])).toBeNull();
  expect(worstError([100, null, 250])).toBeNull();
  expect(worstError([])).toBe(0);
});

describe('the error along a record’s stretches', () => {
  const name = { en: 'a', hy: 'b', az: 'c', ru: 'd' };
  const stretch = (id: string, traced: Record<string, number>): Stretch => ({
    id,
    armenia: 'west',
    azerbaijan: 'east',
    west: 'armenia',
    traced,
  });
  const sure = stretch('sure', { good: 1 });
  const mixed = stretch('mixed', { good: 1, map: 1 });
  const base = { name: 'A line', year: 2026, errorMetres: 100 };
  const traced: BorderSource = {
    ...base,
    id: 'osm',
    traced: { summary: name, sources: SOURCES.map((source) => ({ ...source, name })) },
  };

  it('is what its sources state, if all do', () => {
    expect(errorAlong(traced, [sure])).toBe(100);
    expect(errorAlong(traced, [mixed])).toBeNull();
    expect(errorAlong(traced, [sure, mixed])).toBeNull();
  });

  it('of a line of one making is that line’s own', () => {
    expect(errorAlong({ ...base, id: 'natural-earth' }, [mixed])).toBe(100);
  });
});
