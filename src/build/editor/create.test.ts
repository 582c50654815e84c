import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFixture } from '../records/fixture.ts';
import { lineOf } from '../records/located.ts';
import { createRecord, recordPath } from './create.ts';
import { skeletonOf } from './skeleton.ts';

const ID = '2021-01-02-ridge';
const FILE = `incidents/${ID}.yaml`;
const skeleton = skeletonOf(ID, '2021-01-02', '2026-11-22');

/** The skeleton with its empty fields filled in, in their order. */
function filled(): string {
  const values: [string, string][] = [
    ['kind:', 'kind: fire'],
    ['  en:', '  en: Fire is reported on the ridge'],
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
  const create = (day: string, ...words: string[]) => createRecord(root, day, words, '2026-11-22');

  it('writes the skeleton under its id, and keeps what is there', () => {
    expect(create('2021-01-05', 'Upper', 'ridge')).toBe('2021-01-05-upper-ridge');
    const path = join(root, recordPath('2021-01-05-upper-ridge'));
    const before = readFileSync(path, 'utf8');
    expect(before).toContain('\nid: 2021-01-05-upper-ridge\n');
    expect(() => create('2021-01-05', 'upper-ridge')).toThrow(
      'geodata/incidents/2021-01-05-upper-ridge.yaml exists; correct that record',
    );
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('says what is wrong with a day or a word', () => {
    expect(() => create('2021-02-30', 'ridge')).toThrow('2021-02-30 is no day of the calendar');
    expect(() => create('5.1.2021', 'ridge')).toThrow('5.1.2021 is not a day; write YYYY-MM-DD');
    expect(() => create('2021-01-05', '../../x')).toThrow('“../../x” makes no id');
    expect(() => create('2021-01-05', 'Սոթք')).toThrow('“Սոթք” makes no id');
  });
});
