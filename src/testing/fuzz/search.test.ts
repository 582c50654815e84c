import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generateIndex } from '../../build/generate-index.ts';
import {
  CONFIDENCES,
  countOptions,
  DISTRICTS,
  type Filters,
  matches,
  PRECISIONS,
} from '../../domain/filter.ts';
import { factsOf } from '../../domain/filter-facts.ts';
import { INCIDENT_KINDS } from '../../domain/incident.ts';
import { find, searchable } from '../../domain/search/find.ts';
import { fold, foldText, wordsOf } from '../../domain/search/fold.ts';
import { capture } from '../../ui/fixtures/capture.ts';
import { indexOf } from '../../ui/fixtures/index-file.ts';
import { cases, PATIENCE, text } from './cases.ts';

const name = fc.oneof(
  text,
  fc.constantFrom('Kəlbəcər', 'Sot’k’', 'İstisu', 'Վերին Շորժա', 'Ёлка', 'ﬁne Æß', 'Yuxarı Ayrım'),
);

it('folds any text the same in both ways, and once and for all', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 4 }).map((parts) => parts.join(' ')),
      (original) => {
        const folded = fold(original);
        expect(foldText(original)).toBe(folded.text);
        expect(folded.at).toHaveLength(folded.text.length);
        expect(foldText(folded.text)).toBe(folded.text);
        for (const at of folded.at) expect(at).toBeLessThan(original.length);
      },
    ),
    cases(0.06),
  );
});

it('finds a name by itself, and marks only parts of it', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 8 }),
      fc.nat(7),
      text,
      (names, at, other) => {
        const all = searchable(names, (one) => [one]);
        const own = names[at % names.length] ?? '';
        for (const query of [own, other, own + other]) {
          const { found, count } = find(all, query, 3);
          expect(found.length).toBe(Math.min(3, count));
          for (const { matched, parts } of found) {
            let end = -1;
            for (const [from, to] of parts) {
              expect(from > end && to > from && to <= matched.length).toBe(true);
              end = to;
            }
          }
        }
        if (wordsOf(own).length > 0)
          expect(find(all, own, names.length).found.map(({ item }) => item)).toContain(own);
      },
    ),
    cases(0.06),
  );
});

const real = indexOf([capture]);
const lines = new Map(
  real.stretches.map(({ id }) => [
    id,
    [
      [45.6, 40],
      [45.7, 40.1],
    ] as const,
  ]),
);
const filters: fc.Arbitrary<Filters> = fc.record({
  time: fc.option(
    fc.constantFrom(
      { from: '2021-05-27', to: '2021-06-30' },
      { from: '1900-01-01', to: '1900-01-02' },
      { from: '2021-01-01', to: '2029-12-31' },
    ),
  ),
  where: fc.option(
    fc.oneof(
      text,
      fc.constantFrom(...real.stretches.map(({ id }) => id), ...real.regions.map(({ id }) => id)),
    ),
  ),
  kind: fc.option(fc.constantFrom(...INCIDENT_KINDS)),
  precision: fc.option(fc.constantFrom(...PRECISIONS)),
  districts: fc.option(fc.constantFrom(...DISTRICTS)),
  confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
});

it('counts for each option just what choosing it gives', { timeout: PATIENCE }, () => {
  const facet = fc.constantFrom(
    ...(['where', 'kind', 'precision', 'districts', 'confidence'] as const),
  );
  fc.assert(
    fc.property(fc.nat(20), fc.nat(), filters, facet, (count, seed, chosen, by) => {
      const all = factsOf(generateIndex(count, seed, real, lines));
      const given = (wanted: Filters) => all.filter((facts) => matches(facts, wanted));
      const { all: any, of } = countOptions(all, chosen, by);
      const open = given({ ...chosen, [by]: null });
      expect(any).toBe(open.length);
      expect(new Set(of.keys())).toEqual(
        new Set(open.flatMap((facts) => (by === 'where' ? [...facts.where] : [facts[by]]))),
      );
      for (const [option, number] of of)
        expect(number).toBe(given({ ...chosen, [by]: option }).length);
    }),
    cases(0.06),
  );
});
