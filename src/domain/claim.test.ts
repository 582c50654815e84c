import { describe, expect, it } from 'vitest';
import { type Claim, claimsOf } from './claim.ts';
import type { PartyId } from './party.ts';

const claim = (id: string, party: PartyId, supersedes?: string): Claim => ({
  id,
  party,
  speaker: { en: 'A ministry' },
  account: { en: 'Says so.' },
  whereabouts: { kind: 'ownSide', side: party },
  citations: [{ source: 'a', words: 'speaker' }],
  ...(supersedes === undefined ? {} : { supersedes }),
});
const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);

describe('claimsOf', () => {
  it('follows the chain of the party’s first claim to its latest', () => {
    const claims = [
      claim('w1', 'armenia'),
      claim('e1', 'azerbaijan'),
      claim('e3', 'azerbaijan', 'e2'),
      claim('e2', 'azerbaijan', 'e1'),
      claim('e4', 'azerbaijan'),
    ];
    const { latest, earlier, others } = claimsOf(claims, 'azerbaijan');
    expect([latest.id, ids(earlier), ids(others)]).toEqual(['e3', ['e2', 'e1'], ['e4']]);
    expect(claimsOf(claims, 'armenia').latest.id).toBe('w1');
  });
  it('does the same for either party', () => {
    const made = (party: PartyId) =>
      claimsOf([claim('a', party), claim('b', party, 'a'), claim('c', party)], party);
    const shape = (party: PartyId) => {
      const { latest, earlier, others } = made(party);
      return [latest.id, ids(earlier), ids(others)];
    };
    expect(shape('armenia')).toEqual(shape('azerbaijan'));
  });
  it('ends on a loop', () => {
    expect(
      claimsOf([claim('a', 'armenia', 'b'), claim('b', 'armenia', 'a')], 'armenia').latest.id,
    ).toBe('b');
  });
  it('throws for a party without a claim', () => {
    expect(() => claimsOf([claim('a', 'armenia')], 'azerbaijan')).toThrow('no claim of azerbaijan');
  });
});
