import { describe, expect, it } from 'vitest';
import { capture } from '../ui/fixtures/capture.ts';
import { denial } from '../ui/fixtures/denial.ts';
import { claimsOf } from './claim.ts';
import { PARTIES } from './party.ts';
import { haveChanged, STATEMENTS, withStatements } from './statements.ts';

const claimsIn = (detail: typeof capture, party: (typeof PARTIES)[number]) =>
  claimsOf(detail.incident.claims, party);

describe('statements', () => {
  it('leaves each side the first or the latest of what it said, and its other speakers', () => {
    for (const party of PARTIES) {
      const all = claimsIn(capture, party);
      const first = claimsIn(withStatements(capture, 'first'), party);
      const latest = claimsIn(withStatements(capture, 'latest'), party);
      expect(first.latest).toBe(all.earlier.at(-1) ?? all.latest);
      expect(latest.latest).toBe(all.latest);
      for (const some of [first, latest]) {
        expect(some.earlier).toEqual([]);
        expect(some.others).toEqual(all.others);
      }
    }
    expect(withStatements(capture, 'first')).not.toBe(capture);
  });

  it('has both sides whatever is chosen', () => {
    for (const wanted of STATEMENTS) {
      const { claims } = withStatements(capture, wanted).incident;
      expect(new Set(claims.map(({ party }) => party)), wanted).toEqual(new Set(PARTIES));
    }
  });

  it('gives the same object again, and the incident itself where nothing changed', () => {
    expect(withStatements(capture, 'first')).toBe(withStatements(capture, 'first'));
    expect(withStatements(capture, 'all')).toBe(capture);
    expect(haveChanged(capture)).toBe(true);
    expect(haveChanged(denial)).toBe(false);
    expect(withStatements(denial, 'first')).toBe(denial);
  });
});
