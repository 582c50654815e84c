import { describe, expect, it } from 'vitest';
import type { Whereabouts } from '../domain/whereabouts.ts';
import { precisionSentence } from './precision.ts';
import { createTranslate } from './translate.ts';

const t = createTranslate('en');
const point = {
  kind: 'point',
  position: { lon: 45.96861, lat: 40.15167 },
  stated: 'N 40°09′06″; E 45°58′07″',
  datum: 'notStated',
  roundingMetres: 15,
} satisfies Whereabouts;

describe('precision in words', () => {
  it('says of a point whether its datum was stated, and how far its figures go', () => {
    expect(precisionSentence(point, 'en', t)).toBe(
      'A point, as stated. The datum was not stated. Its figures are written to about 15\u00A0m.',
    );
    const named = { ...point, datum: { en: 'the 1942 system', ru: 'система 1942 года' } };
    expect(precisionSentence(named, 'en', t)).toContain('Datum: the 1942 system.');
    expect(precisionSentence(named, 'ru', t)).toContain('система 1942 года');
  });

  it('says of a computed point how far it can be off, not how its figures are written', () => {
    const computed = { ...point, derived: true, datum: { en: 'MGRS' }, roundingMetres: 200 };
    expect(precisionSentence(computed, 'en', t)).toBe(
      'A point, computed from a grid reference. Datum: MGRS. It can be off by about 200\u00A0m, if the grid is read rightly.',
    );
  });

  it('says of every other kind what was not given', () => {
    const others: Whereabouts[] = [
      { kind: 'place', places: ['a'] },
      { kind: 'toward', places: ['a'] },
      { kind: 'borderZone', regions: ['a'] },
      { kind: 'region', regions: ['a'] },
      { kind: 'insideBorder', side: 'armenia', metres: 800 },
      { kind: 'ownSide', side: 'armenia' },
    ];
    for (const where of others)
      expect(precisionSentence(where, 'en', t)).toMatch(/ No .* given\.$/);
    for (const reason of ['silent', 'denied', 'noPlace'] as const) {
      expect(precisionSentence({ kind: 'notStated', reason }, 'en', t)).toMatch(
        /^Nothing is drawn: /,
      );
    }
  });
});
