import { describe, expect, it } from 'vitest';
import { type Changes, checkFixture } from './fixture.ts';
import { lineOf } from './located.ts';

const INCIDENT = 'incidents/2021-01-02-custody.yaml';
const said = (changes: Changes) => checkFixture(undefined, changes).findings.map(lineOf);

describe('files that are no records', () => {
  it('refuses a file of 50 MB', () => {
    expect(said({ [INCIDENT]: new Uint8Array(50_000_000).fill(0x20) })).toEqual([
      `geodata/${INCIDENT}:1: has 50 MB; a file of this kind has at most 1 MB`,
    ]);
  });

  it('refuses a file that is not UTF-8', () => {
    expect(said({ [INCIDENT]: new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe]) })).toEqual([
      `geodata/${INCIDENT}:1: is not UTF-8; save it with that encoding`,
    ]);
  });

  it('names a list that is missing, and does not blame each citation for it', () => {
    expect(said({ 'sources.yaml': null })).toEqual(['geodata/sources.yaml:1: is missing; add it']);
  });

  it('names a file that is no record', () => {
    expect(said({ 'incidents/2021-01-03-lake.yml': 'id: 2021-01-03-lake' })).toEqual([
      'geodata/incidents/2021-01-03-lake.yml:1: is no record; name it <id>.yaml, or move it out of this folder',
    ]);
  });

  it('says of an empty file that its fields are missing', () => {
    const [first, ...rest] = said({ [INCIDENT]: '' });
    expect(first).toContain('has no schema for editors');
    expect(rest).toEqual([
      expect.stringMatching(
        /^geodata\/incidents\/2021-01-02-custody.yaml:1: is empty; write its fields: id, formerIds, kind/,
      ),
    ]);
  });

  it('refuses nesting without bound', () => {
    expect(said({ [INCIDENT]: '['.repeat(200_000) })).toEqual([
      `geodata/${INCIDENT}:1: is not valid YAML: it is nested too deeply; a record has at most seven levels (Maximum call stack size exceeded)`,
    ]);
  });

  it('refuses aliases that would expand to 10²⁰ values', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 20; i++)
      bomb.push(`${'b'.repeat(i)}: &b${i} [${`*${i === 1 ? 'a' : `b${i - 1}`}, `.repeat(9)}x]`);
    const lines = said({ [INCIDENT]: bomb.join('\n') });
    expect(lines[0]).toContain('has the anchor &a; records have no anchors or aliases');
  });

  it('keeps an unquoted day a text', () => {
    const { records } = checkFixture(undefined);
    expect(records?.incidents[0]?.when.start).toBe('2021-01-02');
    expect(records?.incidents[0]?.when.time).toBe('05:30');
  });
});
