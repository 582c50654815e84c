import { describe, expect, it } from 'vitest';
import { checkFixture } from './fixture.ts';
import { lineOf } from './located.ts';

const HEAD = '# yaml-language-server: $schema=./removed.schema.json\n';
const check = (list: string) => {
  const { findings, records } = checkFixture(undefined, { 'removed.yaml': HEAD + list });
  return { said: findings.map(lineOf), built: records !== undefined };
};

describe('incidents that were taken out of the record', () => {
  it('may be none, may have an heir', () => {
    expect(check('[]\n')).toEqual({ said: [], built: true });
    const list =
      '- id: 2021-01-03-lake\n  date: 2022-01-01\n  what: { en: Merged. }\n  now: 2021-01-02-custody\n';
    expect(check(list)).toEqual({ said: [], built: true });
  });

  it('are told of everything that is wrong with them at once', () => {
    const list = `- id: 2021-01-02-custody
  date: 2022-13-01
  what: { en: Wrong. }
- id: lake
  what: Merged.
`;
    const { said, built } = check(list);
    expect(built).toBe(false);
    expect(said).toEqual([
      'geodata/removed.yaml:3 [0].date: is no day of the calendar; write one that exists',
      expect.stringContaining('geodata/removed.yaml:5 [1].date: is missing'),
      expect.stringContaining('geodata/removed.yaml:5 [1].id: is not an incident id'),
      expect.stringContaining('geodata/removed.yaml:6 [1].what: '),
    ]);
  });

  it('are compared with the incidents that are there', () => {
    const entry = (id: string, rest = '') =>
      `- id: ${id}\n  date: 2022-01-01\n  what: { en: Gone. }\n${rest}`;
    const list =
      entry('2021-01-02-custody') +
      entry('2021-01-03-lake', '  now: 2021-01-04-x\n') +
      entry('2021-01-03-lake');
    expect(check(list)).toEqual({
      said: [
        'geodata/removed.yaml:2 [0].id: 2021-01-02-custody is still in geodata/incidents/2021-01-02-custody.yaml; take that file out, or this entry',
        'geodata/removed.yaml:8 [1].now: 2021-01-04-x is no incident; write the id of one in incidents/',
        'geodata/removed.yaml:9 [2].id: 2021-01-03-lake is in the list twice; keep one entry',
      ],
      built: false,
    });
  });
});
