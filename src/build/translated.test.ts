import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { edited, FIXTURES } from './records/fixture.ts';
import { readLedgers, writeLedgers } from './records/ledger/ledger.ts';
import { sectionOf } from './records/ledger/sections.ts';
import { hashOf } from './records/ledger/texts.ts';
import { updateLedgers } from './records/ledger/update.ts';
import { writeSchemas } from './schemas.ts';

const INCIDENT = 'incidents/2021-01-02-custody.yaml';
const ACCOUNT = '{ en: Gives a coordinate. }';
const BEFORE = { en: 'Gives a coordinate.', ru: 'Называет координаты.' };
const HASH = hashOf('Gives another coordinate.');
const STALE = `geodata/${INCIDENT}:38 claims[2].account.ru: was made from another English text; translate it anew, or, if you have read that it still holds, run npm run translated -- --still-holds 2021-01-02-custody --language ru --text ${HASH}`;
let root: string;

/** A record whose English has changed since its translation was taken in. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimline-translated-'));
  for (const part of ['good/input', 'world'])
    cpSync(join(FIXTURES, part), join(root, 'geodata'), { recursive: true });
  writeSchemas(join(root, 'geodata'));
  const { ledgers } = readLedgers(root, 'geodata');
  const before = sectionOf(INCIDENT, { account: BEFORE });
  writeLedgers(root, 'geodata', updateLedgers([before], ledgers).ledgers);
  const account = '{ en: Gives another coordinate., ru: Называет координаты. }';
  writeFileSync(join(root, 'geodata', INCIDENT), edited(INCIDENT, ACCOUNT, account));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function run(file: string, ...options: string[]) {
  const script = ['scripts/run.mjs', `src/build/${file}`, '--root', root, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

it('names a translation that was left behind in the check', () => {
  expect(run('check.ts')).toMatchObject({ status: 1, stderr: STALE });
});

it('does not take it in by itself', () => {
  const { ledgers } = readLedgers(root, 'geodata');
  expect(run('translated.ts')).toEqual({
    status: 1,
    stdout: 'nothing to write',
    stderr: `${STALE}\n1 left out, since made from another English text`,
  });
  expect(readLedgers(root, 'geodata').ledgers).toEqual(ledgers);
});

it('takes it in on somebody’s word, by what the check printed, and writes no record', () => {
  const record = readFileSync(join(root, 'geodata', INCIDENT), 'utf8');
  const options = STALE.split('translated -- ')[1]?.split(' ') ?? [];
  expect(run('translated.ts', ...options)).toEqual({
    status: 0,
    stdout:
      'ru 2021-01-02-custody: 1 gone, 1 said to hold still\nwrote geodata/translations/ru.json',
    stderr: '',
  });
  expect(readFileSync(join(root, 'geodata', INCIDENT), 'utf8')).toBe(record);
});

it('takes nothing for gone while the records have errors', () => {
  writeFileSync(join(root, 'geodata', INCIDENT), 'id: [');
  expect(run('translated.ts').stderr).toMatch(/nothing was written: mend the errors first/);
});
