import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import type { Claim } from './claim.ts';
import type { Incident } from './incident.ts';
import { languagesOf, parityOf } from './parity.ts';
import { otherParty, type PartyId } from './party.ts';
import type { PrecisionNames } from './precision.ts';
import type { Source } from './source.ts';
import { thinAccounts } from './thin.ts';

const NAMES: PrecisionNames = { regionLevel: () => 'province', placeKind: () => 'village' };
const source = (id: string, language: string): Source => ({
  id,
  outlet: `Outlet ${id}`,
  kind: 'news',
  language,
});
const SOURCES = [source('a', 'en'), source('b', 'en'), source('c', 'az'), source('d', 'hy')];

const cite = (id: string, words: Citation['words'] = 'speaker'): Citation => ({
  source: id,
  words,
});
const claim = (
  party: PartyId,
  account: string,
  citations: Citation[],
  whereabouts: Claim['whereabouts'] = { kind: 'place', places: ['x'] },
): Claim => ({
  id: `${party}-${account.length}-${citations.length}`,
  party,
  speaker: { en: `Ministry of ${party}` },
  said: '2021-05-27',
  account: { en: account },
  whereabouts,
  citations,
});
const record = (id: string, claims: Claim[]): Incident => ({
  id,
  kind: 'fire',
  title: { en: id },
  reportedFirst: 'unsettled',
  when: { start: '2021-05-27', time: '03:00', accordingTo: 'azerbaijan' },
  stretches: ['west-east'],
  confidence: 'high',
  agreed: [],
  claims,
  changes: [{ date: '2026-11-22', what: { en: 'Record created.' } }],
});

const SILENT = { kind: 'notStated', reason: 'silent' } as const;
const RECORDS = {
  sources: SOURCES,
  incidents: [
    record('2021-05-27-one', [
      claim('armenia', 'One two three four.', [cite('a'), cite('b')]),
      claim('armenia', 'Five six.', [cite('a', 'outlet')], { kind: 'ownSide', side: 'armenia' }),
      claim('azerbaijan', 'One two three four.', [cite('c'), cite('d', 'restated')]),
    ]),
    record('2021-05-28-two', [
      claim('armenia', 'One two three four five six seven.', [cite('a')]),
      claim('azerbaijan', 'No statement found.', [cite('b', 'absent')], SILENT),
    ]),
  ],
};

/** The same records with the sides' roles exchanged. */
const exchanged = {
  sources: SOURCES,
  incidents: RECORDS.incidents.map((incident) => ({
    ...incident,
    claims: incident.claims.map((each) => ({
      ...each,
      party: otherParty(each.party),
      speaker: { en: `Ministry of ${otherParty(each.party)}` },
    })),
  })),
};

describe('the parity of records', () => {
  const { armenia, azerbaijan } = parityOf(RECORDS, NAMES);

  it('counts claims, citations, documents and origins', () => {
    const counts = ({ claims, citations, documents, origins }: typeof armenia) => [
      claims,
      citations,
      documents,
      origins,
    ];
    // In the first record: the ministry's words of the day, and Outlet a's rendering of them.
    expect(counts(armenia)).toEqual([3, 4, 3, 3]);
    expect(counts(azerbaijan)).toEqual([2, 3, 3, 2]);
  });

  it('counts the words of accounts, and those of the middle record', () => {
    expect([armenia.words, armenia.medianWords]).toEqual([13, 6.5]);
    expect([azerbaijan.words, azerbaijan.medianWords]).toEqual([7, 3.5]);
  });

  it('counts whose words are cited, in which languages, and whose clock is shown', () => {
    expect(armenia.wordsOf).toEqual({ speaker: 3, outlet: 1, restated: 0, absent: 0 });
    expect(azerbaijan.wordsOf).toEqual({ speaker: 1, outlet: 0, restated: 1, absent: 1 });
    expect([...armenia.languages]).toEqual([['en', 2]]);
    expect(languagesOf({ armenia, azerbaijan })).toEqual(['en', 'az', 'hy']);
    expect([armenia.clocks, azerbaijan.clocks]).toEqual([0, 2]);
  });

  it('counts how precisely places are named', () => {
    expect(Object.fromEntries(armenia.forms)).toEqual({ place: 2, ownSide: 1 });
    expect(Object.fromEntries(armenia.acled)).toEqual({ 1: 2, 3: 1 });
    expect(Object.fromEntries(azerbaijan.acled)).toEqual({ 1: 1, 0: 1 });
  });

  it('gives either side the other’s figures where their roles are exchanged', () => {
    const other = parityOf(exchanged, NAMES);
    expect({ ...other.armenia, clocks: 0 }).toEqual({ ...azerbaijan, clocks: 0 });
    expect({ ...other.azerbaijan, clocks: 0 }).toEqual({ ...armenia, clocks: 0 });
  });

  it('is all zero where there is no record', () => {
    const empty = parityOf({ incidents: [], sources: [] }, NAMES);
    const none = { claims: 0, citations: 0, documents: 0, origins: 0, words: 0, medianWords: 0 };
    expect(empty.armenia).toMatchObject({ ...none, clocks: 0 });
    expect(empty.azerbaijan).toEqual(empty.armenia);
  });
});

describe('thin accounts', () => {
  const told = (records: typeof RECORDS) =>
    thinAccounts(records).map(({ incident, party, reasons }) => [incident.id, party, reasons]);

  it('are named with every reason that holds', () => {
    expect(told(RECORDS)).toEqual([
      ['2021-05-27-one', 'azerbaijan', ['oneOrigin']],
      ['2021-05-28-two', 'armenia', ['oneOrigin']],
      ['2021-05-28-two', 'azerbaijan', ['silent', 'short']],
    ]);
  });

  it('are found by one rule for both sides', () => {
    const mirrored = told(exchanged).map(([id, party, reasons]) => [
      id,
      party === 'armenia' ? 'azerbaijan' : 'armenia',
      reasons,
    ]);
    expect(new Set(mirrored.map(String))).toEqual(new Set(told(RECORDS).map(String)));
  });

  it('are second-hand where no document has the speaker’s words', () => {
    const claims = [
      claim('armenia', 'One two three four.', [cite('a', 'outlet'), cite('b', 'outlet')]),
      claim('azerbaijan', 'One two.', [cite('c'), cite('d', 'outlet')]),
    ];
    const records = { sources: SOURCES, incidents: [record('2021-05-27-one', claims)] };
    expect(told(records)).toEqual([['2021-05-27-one', 'armenia', ['secondHand']]]);
    const shorter = claim('azerbaijan', 'One.', [cite('c'), cite('d', 'outlet')]);
    const short = [claim('armenia', 'One two three.', [cite('a'), cite('b', 'outlet')]), shorter];
    expect(told({ ...records, incidents: [record('2021-05-27-one', short)] })).toEqual([
      ['2021-05-27-one', 'azerbaijan', ['short']],
    ]);
  });
});
