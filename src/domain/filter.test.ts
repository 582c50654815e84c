import { describe, expect, it } from 'vitest';
import { capture } from '../ui/fixtures/capture.ts';
import { denial } from '../ui/fixtures/denial.ts';
import { indexOf } from '../ui/fixtures/index-file.ts';
import type { IncidentDetail } from './dataset.ts';
import { countOptions, FACETS, matches, NO_FILTERS } from './filter.ts';
import { factsOf } from './filter-facts.ts';
import type { Whereabouts } from './whereabouts.ts';

const facts = factsOf(indexOf([denial, capture]));
const [ofDenial, ofCapture] = facts;

/** The capture with other latest places. */
function withPlaces(armenia: Whereabouts, azerbaijan: Whereabouts): IncidentDetail {
  return { ...capture, summary: { ...capture.summary, latest: { armenia, azerbaijan } } };
}
const factOf = (armenia: Whereabouts, azerbaijan: Whereabouts) =>
  factsOf(indexOf([withPlaces(armenia, azerbaijan)]))[0];

const silent: Whereabouts = { kind: 'notStated', reason: 'silent' };
const inRegion = (id: string): Whereabouts => ({ kind: 'region', regions: [id] });
const inside = (side: 'armenia' | 'azerbaijan'): Whereabouts => ({
  kind: 'insideBorder',
  side,
  metres: 800,
});

describe('the facts that filters ask', () => {
  it('tell both sides alike: exchanging their claims changes nothing', () => {
    const all = [silent, inRegion('kelbajar'), inRegion('gegharkunik'), inside('armenia')];
    for (const a of all)
      for (const b of all) {
        const [one, two] = [factOf(a, b), factOf(b, a)];
        expect([one?.precision, one?.districts]).toEqual([two?.precision, two?.districts]);
      }
  });

  it('count how many sides name a place more finely than a region', () => {
    expect(factOf(inside('armenia'), inside('azerbaijan'))?.precision).toBe('both');
    expect(factOf(inside('armenia'), silent)?.precision).toBe('one');
    expect(factOf(inRegion('gegharkunik'), silent)?.precision).toBe('neither');
  });

  it('compare the regions that the sides name, a side of the line standing for its region', () => {
    expect(factOf(inside('armenia'), inRegion('kelbajar'))?.districts).toBe('different');
    expect(factOf(inside('azerbaijan'), inRegion('kelbajar'))?.districts).toBe('shared');
    expect(factOf(inRegion('gegharkunik'), silent)?.districts).toBe('unnamed');
  });
});

describe('a filter', () => {
  it('lets everything through where nothing is chosen', () => {
    for (const one of facts) expect(matches(one, NO_FILTERS)).toBe(true);
  });

  it('takes a span that touches the range by a day', () => {
    if (ofCapture === undefined) throw new Error('the fixture has the capture');
    const spanning = { ...ofCapture, start: '2021-05-24', end: '2021-05-27' };
    const at = (from: string, to: string) =>
      matches(spanning, { ...NO_FILTERS, time: { from, to } });
    expect([at('2021-05-27', '2021-06-01'), at('2021-05-28', '2021-06-01')]).toEqual([true, false]);
    expect([at('2021-01-01', '2021-05-24'), at('2021-01-01', '2021-05-23')]).toEqual([true, false]);
  });

  it('takes a stretch and the regions on both of its sides', () => {
    if (ofCapture === undefined) throw new Error('the fixture has the capture');
    const where = (id: string) => matches(ofCapture, { ...NO_FILTERS, where: id });
    expect([where('gegharkunik-kelbajar'), where('gegharkunik'), where('kelbajar')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(where('syunik-lachin')).toBe(false);
  });

  it('has no facet that names a party', () => {
    for (const facet of FACETS) expect(facet).not.toMatch(/party|side|armenia|azerbaijan/);
  });
});

describe('the counts', () => {
  it('are what choosing the option gives, the other filters kept', () => {
    if (ofDenial === undefined) throw new Error('the fixture has the denial');
    for (const filters of [NO_FILTERS, { ...NO_FILTERS, kind: ofDenial.kind }])
      for (const facet of ['where', 'kind', 'precision', 'districts', 'confidence'] as const) {
        const { all, of } = countOptions(facts, filters, facet);
        const without = { ...filters, [facet]: null };
        const given = facts.filter((one) => matches(one, without));
        expect(all).toBe(given.length);
        expect(new Set(of.keys())).toEqual(
          new Set(given.flatMap((one) => (facet === 'where' ? [...one.where] : [one[facet]]))),
        );
        for (const [option, count] of of) {
          const chosen = { ...filters, [facet]: option };
          expect(facts.filter((one) => matches(one, chosen))).toHaveLength(count);
        }
      }
  });
});
