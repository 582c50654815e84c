import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { edited, FIXTURES } from './records/fixture.ts';
import { writeSchemas } from './schemas.ts';

const INCIDENT = 'incidents/2021-01-02-lake.yaml';
const ACCOUNT = '{ en: Gives a coordinate. }';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimline-translated-'));
  for (const part of ['good/input', 'world'])
    cpSync(join(FIXTURES, part), join(root, 'geodata'), { recursive: true });
  writeSchemas(join(root, 'geodata'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function run(file: string, ...options: string[]) {
  const script = ['scripts/run.mjs', file, '--root', root, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}
const translated = (...options: string[]) => run('src/build/translated.ts', ...options);
const check = (...options: string[]) => run('src/build/check.ts', ...options);
const account = (yaml: string) =>
  writeFileSync(join(root, 'geodata', INCIDENT), edited(INCIDENT, ACCOUNT, yaml));

it('takes a translation in, and after its English changed only on somebody’s word', () => {
  account('{ en: Gives a coordinate., ru: Называет координаты. }');
  expect(translated()).toMatchObject({
    status: 0,
    stdout:
      'ru 2021-01-02-lake: 1 new\nwrote geodata/translations/en.json, geodata/translations/hy.json, geodata/translations/az.json, geodata/translations/ru.json',
  });

  account('{ en: Gives another coordinate., ru: Называет координаты. }');
  const record = readFileSync(join(root, 'geodata', INCIDENT), 'utf8');
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^geodata\/incidents\/2021-01-02-lake\.yaml:38 claims\[2\]\.account\.ru: was made from another English text; translate it anew, or, if you have read that it still holds, run npm run translated -- --still-holds 2021-01-02-lake --language ru --text [0-9a-f]{10}$/,
  );
  const refused = translated();
  expect([refused.status, refused.stdout]).toEqual([1, 'nothing to write']);
  expect(refused.stderr).toBe(`${stderr}\n1 left out, since made from another English text`);

  const options = stderr.split('-- ')[1]?.split(' ') ?? [];
  expect(translated(...options)).toMatchObject({
    status: 0,
    stdout: 'ru 2021-01-02-lake: 1 gone, 1 still hold\nwrote geodata/translations/ru.json',
  });
  expect(check().status).toBe(0);
  expect(readFileSync(join(root, 'geodata', INCIDENT), 'utf8')).toBe(record);
});

it('takes nothing for gone while the records have errors', () => {
  writeFileSync(join(root, 'geodata', INCIDENT), 'id: [');
  expect(translated().stderr).toMatch(/nothing was written: mend the errors first/);
});
