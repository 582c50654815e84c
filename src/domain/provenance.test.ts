import { describe, expect, it } from 'vitest';
import type { Incident } from './incident.ts';
import { noReviews, provenanceOf, sumReviews } from './provenance.ts';
import type { Source } from './source.ts';

const source = (id: string, copies: number): Source => ({
  id,
  outlet: 'A paper',
  language: 'en',
  kind: 'news',
  archived: Array.from({ length: copies }, (_, at) => ({
    url: `https://web.archive.org/web/2021010${at + 1}000000/https://a.example/${id}`,
    day: `2021-01-0${at + 1}`,
  })),
});
const { archived: _, ...bare } = source('bare', 0);

const claim = (party: 'armenia' | 'azerbaijan', citations: object[]) => ({
  id: party,
  party,
  speaker: { en: 'A ministry' },
  account: { en: 'An account.' },
  whereabouts: { kind: 'notStated', reason: 'noPlace' },
  citations: citations.map((citation) => ({ words: 'outlet', ...citation })),
});
const incident = {
  claims: [
    claim('armenia', [
      { source: 'twice', read: { extent: 'whole' } },
      { source: 'empty', read: { extent: 'beginning' } },
    ]),
    claim('azerbaijan', [
      { source: 'twice', read: { extent: 'none' } },
      { source: 'twice', read: { extent: 'whole' } },
      { source: 'bare' },
    ]),
  ],
  reactions: [{ citations: [{ source: 'third', words: 'outlet' }] }],
} as unknown as Incident;

describe('what is read and archived', () => {
  it('is counted for each side alone, and third parties for neither', () => {
    const sources = [source('twice', 2), source('empty', 0), bare, source('third', 1)];
    expect(provenanceOf({ incidents: [incident], sources })).toEqual({
      armenia: {
        citations: { whole: 1, beginning: 1, none: 0, unsaid: 0 },
        documents: 2,
        archived: 1,
      },
      azerbaijan: {
        citations: { whole: 1, beginning: 0, none: 1, unsaid: 1 },
        documents: 2,
        archived: 1,
      },
    });
  });

  it('is nothing of nothing', () => {
    const { armenia, azerbaijan } = provenanceOf({ incidents: [], sources: [source('twice', 1)] });
    expect(armenia).toEqual(azerbaijan);
    expect(armenia.documents).toBe(0);
  });
});

it('adds reviews up', () => {
  const one = noReviews();
  one.hy.editor = 2;
  const other = noReviews();
  other.hy.editor = 3;
  other.az.native = 1;
  const sum = sumReviews([one, other]);
  expect([sum.hy, sum.az.native, sum.en.machine]).toEqual([
    { machine: 0, editor: 5, native: 0 },
    1,
    0,
  ]);
  expect(one.hy.editor).toBe(2);
});
