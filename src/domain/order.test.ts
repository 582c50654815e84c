import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import type { Claim } from './claim.ts';
import type { Incident } from './incident.ts';
import { orderOf } from './order.ts';
import { otherParty, type PartyId } from './party.ts';

/** A statement of a side, or with `absent` what shows that none was found. */
const claim = (party: PartyId, said?: string, words: Citation['words'] = 'speaker'): Claim => ({
  id: `${party}-${said}`,
  party,
  speaker: { en: party },
  ...(said !== undefined && { said }),
  account: { en: 'Says so.' },
  whereabouts: { kind: 'ownSide', side: party },
  citations: [{ source: 'a', words }],
});

interface Told extends Partial<Pick<Incident, 'reportedFirst' | 'held'>> {
  claims: Claim[];
  west?: PartyId;
  namedFirst?: PartyId | null;
}
const record = ({ claims, west = 'armenia', namedFirst = null, held, ...rest }: Told) => ({
  west,
  namedFirst,
  incident: {
    id: '2021-05-27-fire',
    kind: 'fire',
    title: { en: 'Fire' },
    reportedFirst: 'unsettled',
    when: { start: '2021-05-27' },
    stretches: ['west-east'],
    confidence: 'high',
    agreed: [],
    claims,
    changes: [{ date: '2026-11-22', what: { en: 'Record created.' } }],
    ...(held !== undefined && { held }),
    ...rest,
  } satisfies Incident,
});
/** Who speaks last, by what is counted. */
function last(...claims: Claim[]): string {
  const { sides, apart } = orderOf([record({ claims })]);
  const counted = {
    armenia: sides.armenia.last,
    azerbaijan: sides.azerbaijan.last,
    sameTime: apart.sameTime,
    unknownTime: apart.unknownTime,
    oneSpeaks: apart.oneSpeaks,
  };
  return Object.entries(counted)
    .filter(([, count]) => count > 0)
    .map(([name]) => name)
    .join();
}

const BOTH = [claim('armenia', '2021-05-27'), claim('azerbaijan', '2021-05-28')];

describe('the order of the sides', () => {
  const records = [
    record({ claims: BOTH, reportedFirst: 'armenia', namedFirst: 'armenia' }),
    record({
      claims: BOTH,
      reportedFirst: 'azerbaijan',
      namedFirst: 'azerbaijan',
      west: 'azerbaijan',
    }),
    record({ claims: BOTH, held: { of: 'armenia', by: 'azerbaijan' } }),
    record({ claims: BOTH, held: 'unsettled', namedFirst: 'armenia' }),
  ];

  it('is counted in records, and what belongs to neither apart', () => {
    const { sides, apart } = orderOf(records);
    expect(sides.armenia).toEqual({ reportedFirst: 1, namedFirst: 2, left: 3, last: 0, holds: 0 });
    expect(sides.azerbaijan).toEqual({
      reportedFirst: 1,
      namedFirst: 1,
      left: 1,
      last: 4,
      holds: 1,
    });
    expect(apart).toEqual({
      reportedFirst: 2,
      namedFirst: 1,
      sameTime: 0,
      unknownTime: 0,
      oneSpeaks: 0,
      holds: 1,
    });
  });

  it('is the other side’s where their roles are exchanged', () => {
    const swap = (party: PartyId | null) => (party === null ? null : otherParty(party));
    const exchanged = records.map(({ incident, west, namedFirst }) => ({
      west: otherParty(west),
      namedFirst: swap(namedFirst),
      incident: {
        ...incident,
        reportedFirst:
          incident.reportedFirst === 'unsettled'
            ? incident.reportedFirst
            : otherParty(incident.reportedFirst),
        claims: incident.claims.map((each) => ({ ...each, party: otherParty(each.party) })),
        ...(typeof incident.held === 'object' && {
          held: { of: incident.held.by, by: incident.held.of },
        }),
      },
    }));
    const [one, other] = [orderOf(records), orderOf(exchanged)];
    expect(other.sides).toEqual({ armenia: one.sides.azerbaijan, azerbaijan: one.sides.armenia });
    expect(other.apart).toEqual(one.apart);
  });

  it('is all zero where there is no record', () => {
    const { sides, apart } = orderOf([]);
    for (const counts of [sides.armenia, sides.azerbaijan, apart])
      expect(new Set(Object.values(counts))).toEqual(new Set([0]));
  });
});

describe('who speaks last', () => {
  const am = (said?: string) => claim('armenia', said);
  const az = (said?: string) => claim('azerbaijan', said);

  it('is the side with a statement later than all of the other’s', () => {
    expect(last(am('2021-05-27'), az('2021-05-28'))).toBe('azerbaijan');
    expect(last(am('2021-05-27'), az('2021-05-28'), am('2021-06'))).toBe('armenia');
    expect(last(am('2021-05-27T10:00'), az('2021-05-27T09:59'))).toBe('armenia');
  });

  it('is neither where moments are the same as far as both are told', () => {
    expect(last(am('2021-05-27'), az('2021-05-27T18:00'))).toBe('sameTime');
    expect(last(am('2021-05'), az('2021-05-27'))).toBe('sameTime');
  });

  it('takes an outlet’s hour for a day', () => {
    const page = { ...az('2021-05-27T18:00'), saidAtLatest: true };
    expect(last(am('2021-05-27T10:00'), page)).toBe('sameTime');
    expect(last(am('2021-05-26T10:00'), page)).toBe('azerbaijan');
  });

  it('is not known where a statement has no day, nor where one side made none', () => {
    expect(last(am('2021-05-27'), az('2021-05-28'), am())).toBe('unknownTime');
    expect(last(az('2021-05-28'), claim('armenia', undefined, 'absent'))).toBe('oneSpeaks');
  });
});
