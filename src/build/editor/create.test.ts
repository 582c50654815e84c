import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFixture } from '../records/fixture.ts';
import { lineOf } from '../records/located.ts';
import { createRecord, recordPath } from './create.ts';
import { skeletonOf } from './skeleton.ts';

const ID = '2021-01-02-fire';
const FILE = `incidents/${ID}.yaml`;
const skeleton = skeletonOf(ID, { start: '2021-01-02', kind: 'fire' }, '2026-11-22');

/** The skeleton with its empty fields filled in, in their order. */
function filled(): string {
  const values: [string, string][] = [
    ['  en:', '  en: Fire is reported on the ridge'],
    ['reportedFirst:', 'reportedFirst: unsettled'],
    ['stretches: []', 'stretches: [north-west-north-east]'],
    ['confidence:', 'confidence: medium'],
    ...(['western-ministry', 'eastern-ministry'] as const).flatMap((source): [string, string][] => [
      ['      en:', '      en: A ministry'],
      ['    said:', '    said: 2021-01-02'],
      ['      en:', '      en: Says that there was fire.'],
      ['      kind:', '      kind: notStated\n      reason: noPlace'],
      ['      - source:', `      - source: ${source}`],
      ['        words:', '        words: speaker'],
    ]),
  ];
  return values.reduce((text, [from, to]) => {
    expect(text).toContain(`\n${from}\n`);
    return text.replace(`\n${from}\n`, () => `\n${to}\n`);
  }, skeleton);
}

describe('a new record', () => {
  it('is checked field by field: each finding names an empty one', () => {
    const { findings, records } = checkFixture(undefined, { [FILE]: skeleton });
    expect(records).toBeUndefined();
    const own = findings.filter(({ file }) => file.endsWith(FILE)).map(lineOf);
    expect(own).toHaveLength(findings.length);
    expect(own).toHaveLength(16);
    for (const line of own) expect(line).toMatch(/: is empty; (write|name) /);
  });

  it('passes the check once its empty fields are filled in', () => {
    const { findings, records } = checkFixture(undefined, { [FILE]: filled() });
    expect(findings.map(lineOf)).toEqual([]);
    expect(records?.incidents.map(({ id }) => id)).toContain(ID);
  });

  it('asks the same of both sides', () => {
    const claims = skeleton.slice(skeleton.indexOf('\nclaims:'), skeleton.indexOf('\nchanges:'));
    const [, armenia = '', azerbaijan] = claims.split('  - id: ');
    expect(armenia.trimEnd().replaceAll('armenia', 'azerbaijan')).toBe(azerbaijan);
  });
});

describe('creating a record', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'claimline-new-'));
    mkdirSync(join(root, 'geodata/incidents'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const create = (day: string, kind: string) => createRecord(root, day, kind, '2026-11-22');
  const put = (file: string, text: string) => writeFileSync(join(root, 'geodata', file), text);

  it('writes the skeleton under its day and kind, then under the next number', () => {
    expect(create('2021-01-05', 'fire')).toBe('2021-01-05-fire');
    const path = join(root, recordPath('2021-01-05-fire'));
    const before = readFileSync(path, 'utf8');
    expect(before).toContain('\nid: 2021-01-05-fire\nkind: fire\n');
    expect(create('2021-01-05', 'fire')).toBe('2021-01-05-fire-2');
    expect(create('2021-01-05', 'fire')).toBe('2021-01-05-fire-3');
    expect(create('2021-01-05', 'road')).toBe('2021-01-05-road');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('leaves alone the ids of other incidents before, and of those taken out', () => {
    put('incidents/2021-01-06-fire.yaml', 'formerIds: [2021-01-05-fire]\nid: 2021-01-06-fire\n');
    put('removed.yaml', '- id: 2021-01-05-fire-2\n  date: 2022-01-01\n  what: { en: Merged. }\n');
    expect(create('2021-01-05', 'fire')).toBe('2021-01-05-fire-3');
  });

  it('says what is wrong with a day or a kind', () => {
    expect(() => create('2021-02-30', 'fire')).toThrow('2021-02-30 is no day of the calendar');
    expect(() => create('5.1.2021', 'fire')).toThrow('5.1.2021 is not a day; write YYYY-MM-DD');
    for (const kind of ['sotk', '../../x', 'Սոթք', 'Fire'])
      expect(() => create('2021-01-05', kind)).toThrow(
        `“${kind}” is no kind of incident; write one of movement, custody, fire, death, `,
      );
  });
});
