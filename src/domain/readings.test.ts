import { expect, it } from 'vitest';
import type { Citation, Reading } from './citation.ts';
import type { Claim } from './claim.ts';
import { readingsOf } from './readings.ts';

const claim = (...readings: (Reading | undefined)[]): Claim => ({
  id: 'a',
  party: 'armenia',
  speaker: { en: 'A ministry' },
  account: { en: 'An account.' },
  whereabouts: { kind: 'notStated', reason: 'noPlace' },
  citations: readings.map(
    (read): Citation => ({ source: 'one', words: 'speaker', ...(read && { read }) }),
  ),
});
const bestOf = (...readings: (Reading | undefined)[]) =>
  readingsOf([{ claims: [claim(...readings)] }]).get('one');

it('is the reading that saw most, and of equal ones the newest', () => {
  expect(
    bestOf({ extent: 'beginning', on: '2026-12-01' }, { extent: 'whole' }, { extent: 'none' }),
  ).toEqual({ extent: 'whole' });
  expect(
    bestOf(
      { extent: 'whole' },
      { extent: 'whole', on: '2026-11-02' },
      { extent: 'whole', on: '2026-11-01' },
    ),
  ).toEqual({ extent: 'whole', on: '2026-11-02' });
});

it('is none where nobody noted one, and counts third parties’ statements too', () => {
  expect(bestOf(undefined)).toBeUndefined();
  const { citations } = claim({ extent: 'beginning' });
  const reactions = [{ who: { en: 'A' }, what: { en: 'Says.' }, citations }];
  expect(readingsOf([{ claims: [], reactions }]).get('one')).toEqual({ extent: 'beginning' });
});
