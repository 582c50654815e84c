import { describe, expect, it } from 'vitest';
import { checkFixture, edited } from './fixture.ts';
import { lineOf } from './located.ts';
import { claims } from './rules/claims.ts';
import { hostile } from './rules/hostile.ts';
import { line } from './rules/line.ts';
import { lists } from './rules/lists.ts';
import { provenance } from './rules/provenance.ts';
import { syntax } from './rules/syntax.ts';
import { values } from './rules/values.ts';
import { words } from './rules/words.ts';

const INCIDENT = 'incidents/2021-01-02-custody.yaml';

describe('rules of the records', () => {
  it('finds nothing wrong with the good records', () => {
    const { findings, records } = checkFixture(undefined);
    expect(findings).toEqual([]);
    expect(records?.incidents.map(({ id }) => id)).toEqual(['2021-01-02-custody']);
  });

  it.each([
    ...claims,
    ...values,
    ...syntax,
    ...lists,
    ...provenance,
    ...line,
    ...words,
    ...hostile,
  ])('after one edit: $rule', ({ file = INCIDENT, from, to, said }) => {
    const { findings, records } = checkFixture(undefined, { [file]: edited(file, from, to) });
    expect(findings.map(lineOf)).toEqual(said.map((line) => `geodata/${file}:${line}`));
    const fails = findings.some(({ level }) => level === 'error');
    expect(records === undefined).toBe(fails);
  });
});
