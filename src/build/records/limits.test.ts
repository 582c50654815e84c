import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFixture, edited, FIXTURES } from './fixture.ts';
import { lineOf } from './located.ts';

const INCIDENT = 'incidents/2021-01-02-custody.yaml';
const good = readFileSync(join(FIXTURES, 'good/input', INCIDENT), 'utf8');
const said = (text: string, file = INCIDENT) =>
  checkFixture(undefined, { [file]: text }).findings.map(lineOf);
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Seconds for what takes a fraction of one where nothing else runs; a lookup that is quadratic takes minutes. */
const SECONDS = 30_000;

describe('a record that is too large', () => {
  it.each([
    [
      '40,000 entries of a list',
      edited(
        INCIDENT,
        'stretches: [north-west-north-east]',
        `stretches:\n${many(40_000, () => '  - {}')}`,
      ),
      [`geodata/${INCIDENT}:6 stretches: has 40000 entries; a list in a record has at most 1000`],
    ],
    [
      '60,000 fields',
      `${good}${many(60_000, (i) => `x${i}: 1`)}\n`,
      [
        expect.stringMatching(
          /^geodata\/incidents\/2021-01-02-custody.yaml:1: holds 60\d{3} values; one record holds at most 10000: take out/,
        ),
      ],
    ],
  ])('%s: named with its file, in seconds', { timeout: SECONDS }, (_, text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it('lists 9,000 unknown fields, each at its line, in seconds', { timeout: SECONDS }, () => {
    const lines = said(`${good}${many(9_000, (i) => `x${i}: 1`)}\n`);
    expect(lines).toHaveLength(9_000);
    expect(lines[8_999]).toContain(':9055 x8999: is no field here');
  });

  it('lists what is wrong in a list of 20,000 sources, in seconds', { timeout: SECONDS }, () => {
    const head = '# yaml-language-server: $schema=./sources.schema.json\n';
    const lines = said(`${head}${many(20_000, () => '- { outlet: "" }')}\n`, 'sources.yaml');
    expect(lines.filter((line) => line.includes('outlet: is empty'))).toHaveLength(20_000);
  });

  it('finds 20,000 fields of one name in seconds', { timeout: SECONDS }, () => {
    expect(said(`${good}${many(20_000, () => 'x: 1')}\n`)).toHaveLength(19_999);
  });
});

describe('line ends', () => {
  it('are those of any system', () => {
    const lists = ['sources', 'places', 'parties', 'line-provenance'];
    const files = [INCIDENT, ...lists.map((name) => `${name}.yaml`)];
    const changes = files.map((file) => {
      const text = readFileSync(join(FIXTURES, 'good/input', file), 'utf8');
      return [file, text.replaceAll('\n', '\r\n')];
    });
    expect(checkFixture(undefined, Object.fromEntries(changes)).findings).toEqual([]);
  });

  it('leave a byte order mark at the beginning alone', () => {
    expect(said(`\uFEFF${good}`)).toEqual([]);
  });
});
