import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { FIXTURES, fixtureGround } from '../../build/records/fixture.ts';
import { loadRecords } from '../../build/records/load.ts';
import { lineOf } from '../../build/records/located.ts';
import { cases, PATIENCE, text, wellFormed } from './cases.ts';
import { change, changed } from './change.ts';

const root = mkdtempSync(join(tmpdir(), 'claimline-fuzz-'));
const folder = join(root, 'geodata');
cpSync(join(FIXTURES, 'good/input'), folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILES = [
  'incidents/2021-01-02-custody.yaml',
  'sources.yaml',
  'places.yaml',
  'parties.yaml',
  'line-provenance.yaml',
] as const;
const good = Object.fromEntries(
  FILES.map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);
/** Milliseconds for a check that takes some five where nothing else runs. */
const LONGEST = 10_000;

/** Checks the records with one file of another text: never throws, and each finding is one clear line. */
function check(file: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, file), content);
  const from = performance.now();
  const { findings, records } = loadRecords(root, 'geodata', fixtureGround());
  expect(performance.now() - from).toBeLessThan(LONGEST);
  writeFileSync(join(folder, file), good[file] ?? '');
  const lines = Buffer.from(content).toString('latin1').split('\n').length;
  for (const finding of findings) {
    expect(finding.file).toMatch(/^geodata\/\S+$/);
    if (finding.file.endsWith(file)) expect(finding.line).toBeLessThanOrEqual(lines);
    expect(finding.line).toBeGreaterThanOrEqual(1);
    expect(lineOf(finding)).toMatch(/^geodata\/\S+:\d+( .+)?: \S.{5}/u);
    expect(lineOf(finding)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(finding.message).not.toMatch(/undefined|\[object/);
  }
  expect(records === undefined).toBe(findings.some(({ level }) => level === 'error'));
  if (records !== undefined) expectFit(records);
}

/** No text that was let through can break a line of RIS, a field of BibTeX or a feed. */
function expectFit(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    expect(value).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]+$/u);
    if (key === 'url') expect(value).toMatch(/^https?:[!#-;=?-[\]_a-z~]+$/i);
  } else if (typeof value === 'object' && value !== null)
    for (const [name, child] of Object.entries(value)) expectFit(child, name);
}

it('checks records with any value changed', { timeout: PATIENCE }, () => {
  const one = fc.tuple(fc.constantFrom(...FILES), fc.array(change, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(one, ([file, changes]) => {
      const [head = ''] = (good[file] ?? '').split('\n');
      const value = changed(parse(good[file] ?? ''), changes);
      check(file, `${head}\n${stringify(value, { aliasDuplicateObjects: false })}`);
    }),
    cases(0.005),
  );
});

it('checks files with any text put in, taken out or repeated', { timeout: PATIENCE }, () => {
  const piece = fc.oneof(
    text,
    fc.constantFrom(
      '- ',
      ': ',
      '"',
      "'",
      '[',
      '{',
      '}',
      '&a ',
      '*a',
      '!!js ',
      '? ',
      '|\n',
      '>-\n',
      '\t',
      '\r\n',
      '#',
      '---\n',
      '%YAML 9\n',
      '<<: ',
    ),
  );
  const one = fc.record({
    file: fc.constantFrom(...FILES),
    at: fc.nat(3000),
    out: fc.nat(40),
    piece,
    times: fc.nat(3),
  });
  fc.assert(
    fc.property(one, ({ file, at, out, piece: put, times }) => {
      const before = good[file] ?? '';
      const here = at % before.length;
      const after = before.slice(0, here) + put.repeat(times) + before.slice(here + out);
      check(file, wellFormed(after));
    }),
    cases(0.004),
  );
});

it('checks files of any bytes', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 200 }), (file, bytes) =>
      check(file, bytes),
    ),
    cases(0.001),
  );
});
