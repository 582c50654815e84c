import { describe, expect, it } from 'vitest';
import { type Changes, checkFixture, edited } from './fixture.ts';
import { lineOf } from './located.ts';

const ID = '2021-01-02-custody';
const FILE = `incidents/${ID}.yaml`;
const SCHEMA = '# yaml-language-server: $schema=./removed.schema.json\n';

const said = (changes: Changes) => checkFixture(undefined, changes).findings.map(lineOf);
/** The good record under another id, with former ids where some are given. */
function record(id: string, ...formerIds: string[]): Changes {
  const former = formerIds.length === 0 ? '' : `\nformerIds: [${formerIds.join(', ')}]`;
  return { [`incidents/${id}.yaml`]: edited(FILE, `id: ${ID}`, `id: ${id}${former}`) };
}
const removed = (id: string, now = ''): Changes => ({
  'removed.yaml': `${SCHEMA}- id: ${id}\n  date: 2022-01-01\n  what: { en: Gone. }\n${now}`,
});

describe('an id', () => {
  it('says the day and the kind', () => {
    const id = '2021-01-02-lake';
    expect(said({ [FILE]: null, ...record(id) })).toEqual([
      `geodata/incidents/${id}.yaml:2 id: ${id} is not the day and kind of the record; write ${ID}, or correct when.start or kind`,
    ]);
  });

  it('has a number where another incident has the same day and kind', () => {
    expect(said({ ...record(`${ID}-2`), ...record(`${ID}-3`) })).toEqual([]);
    expect(said(record(`${ID}-again`))).toEqual([
      `geodata/incidents/${ID}-again.yaml:2 id: ${ID}-again is not the day and kind of the record; write ${ID}-2, or correct when.start or kind`,
    ]);
    for (const number of ['1', '02', '0'])
      expect(said(record(`${ID}-${number}`))[0]).toContain(`write ${ID}-2, or correct`);
  });

  it('has no number where the lower one is nobody’s', () => {
    expect(said(record(`${ID}-3`))).toEqual([
      `geodata/incidents/${ID}-3.yaml:2 id: ${ID}-3 is numbered, and there is no ${ID}-2; write ${ID}-2`,
    ]);
    expect(said({ [FILE]: null, ...record(`${ID}-2`) })).toEqual([
      `geodata/incidents/${ID}-2.yaml:2 id: ${ID}-2 is numbered, and there is no ${ID}; write ${ID}`,
    ]);
  });

  it('leaves alone what was the id of an incident before, or of one that was taken out', () => {
    const gone = { [FILE]: null, ...removed(ID) };
    expect(said({ ...gone, ...record(`${ID}-2`) })).toEqual([]);
    expect(said({ [FILE]: null, ...record(`${ID}-2`, ID) })).toEqual([]);
    expect(said({ ...gone, ...record('2021-01-02-lake') })[0]).toContain(`write ${ID}-2, or`);
  });
});

describe('a former id', () => {
  const second = `${ID}-2`;

  it('may be any that nobody else has or had', () => {
    expect(said(record(ID, '2021-01-02-lake', '2021-01-01-custody'))).toEqual([]);
  });

  it('is told by its line where an address would lead to two', () => {
    const lake = '2021-01-02-lake';
    const findings = said({
      ...record(ID, ID, second, lake),
      ...record(second, lake),
      ...removed(lake),
    });
    const at = (index: number) => `geodata/${FILE}:3 formerIds[${index}]: `;
    expect(findings).toEqual([
      `geodata/incidents/${second}.yaml:3 formerIds[0]: ${lake} is in geodata/removed.yaml too; take it out here or there`,
      `${at(0)}${ID} is this incident’s own id; take it out`,
      `${at(1)}${second} is the id of geodata/incidents/${second}.yaml; take it out, since its address leads there`,
      `${at(2)}${lake} is a former id in geodata/incidents/${second}.yaml too; keep it where its address leads`,
      `${at(2)}${lake} is in geodata/removed.yaml too; take it out here or there`,
    ]);
    expect(said(record(ID, lake, lake))).toEqual([`${at(1)}${lake} stands here twice; keep one`]);
  });

  it('is not what takes the place of an incident that was taken out', () => {
    const lake = '2021-01-02-lake';
    expect(said({ ...record(ID, lake), ...removed('2021-01-03-x', `  now: ${lake}\n`) })).toEqual([
      `geodata/removed.yaml:5 [0].now: ${lake} is no incident; it is a former id of geodata/${FILE}: write the id that stands there`,
    ]);
  });
});
