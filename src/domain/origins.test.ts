import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import { origins, type Statement } from './origins.ts';
import type { Source } from './source.ts';

const source = (id: string, outlet: string, kind: Source['kind'] = 'news'): Source => ({
  id,
  outlet,
  kind,
  language: 'en',
});
const SOURCES = [
  source('ministry', 'Ministry of Defence', 'official'),
  source('agency', 'Agency', 'agency'),
  ...['one', 'two', 'three', 'four', 'five'].map((id) => source(id, `Outlet ${id}`)),
];
const said = (citations: Citation[], speaker = 'Ministry of Defence', day = '2021-05-27') =>
  ({ speaker: { en: speaker }, said: day, citations }) satisfies Statement;
const cite = (id: string, words: Citation['words'], via?: string): Citation => ({
  source: id,
  words,
  ...(via === undefined ? {} : { via }),
});

describe('origins', () => {
  it('counts six reprints of one ministry text as one origin', () => {
    const ids = ['ministry', 'one', 'two', 'three', 'four', 'five'];
    const reprints = ids.map((id) => cite(id, 'speaker'));
    expect(origins([said(reprints)], SOURCES)).toEqual({ sources: 6, origins: 1 });
  });

  it('counts the text once too where an outlet has it through an agency', () => {
    const citations = [cite('ministry', 'speaker'), cite('one', 'speaker', 'Agency')];
    expect(origins([said(citations)], SOURCES)).toEqual({ sources: 2, origins: 1 });
  });

  it('counts renderings by who wrote them, and one that is passed on once', () => {
    const citations = [
      cite('agency', 'outlet'),
      cite('one', 'outlet', 'Agency'),
      cite('two', 'outlet', 'AGENCY'),
      cite('three', 'outlet'),
    ];
    expect(origins([said(citations)], SOURCES)).toEqual({ sources: 4, origins: 2 });
  });

  it('tells apart statements of two speakers and of two days', () => {
    const statements = [
      said([cite('one', 'speaker')]),
      said([cite('one', 'speaker')], 'Prime Minister'),
      said([cite('one', 'speaker')], 'Prime Minister', '2021-05-28'),
    ];
    expect(origins(statements, SOURCES)).toEqual({ sources: 1, origins: 3 });
  });

  it('counts one statement once that two claims are read from', () => {
    const statements = [said([cite('one', 'speaker')]), said([cite('two', 'restated')])];
    expect(origins(statements, SOURCES)).toEqual({ sources: 2, origins: 1 });
  });

  it('counts reports that carry no statement of this side as the outlets’ own', () => {
    const citations = [cite('one', 'absent'), cite('two', 'absent')];
    expect(origins([said(citations)], SOURCES)).toEqual({ sources: 2, origins: 2 });
  });

  it('has none where nothing is cited', () => {
    expect(origins([], SOURCES)).toEqual({ sources: 0, origins: 0 });
  });
});
