import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ground } from '../../domain/references.ts';
import { readWorld } from '../world.ts';
import { groundOf } from './ground.ts';
import { type CheckResult, loadRecords } from './load.ts';

/** For tests: the fixtures' folder. */
export const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url));

/** For tests: the day on which the fixtures are checked. */
const TODAY = '2026-01-02';

let ground: Ground | undefined;

/** For tests: a small made-up ground of five square regions, so that none needs the real one. */
export function fixtureGround(): Ground {
  ground ??= groundOf(readWorld(join(FIXTURES, 'world'), []));
  return ground;
}

/** For tests: a file's content in place of the good record's, or null to take the file away. */
export type Changes = Record<string, string | Uint8Array | null>;

/** For tests: checks the good records with a folder laid over them, or with changed files. */
export function checkFixture(overlay: string | undefined, changes: Changes = {}): CheckResult {
  const root = mkdtempSync(join(tmpdir(), 'claimline-records-'));
  try {
    const folder = join(root, 'geodata');
    cpSync(join(FIXTURES, 'good/input'), folder, { recursive: true });
    const input = overlay === undefined ? undefined : join(FIXTURES, overlay, 'input');
    if (input !== undefined && existsSync(input)) cpSync(input, folder, { recursive: true });
    for (const [name, content] of Object.entries(changes)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      if (content === null) rmSync(path);
      else writeFileSync(path, content);
    }
    return loadRecords(root, 'geodata', fixtureGround(), undefined, TODAY);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** For tests: the text of a good file with one passage replaced. @throws if it is not there. */
export function edited(name: string, from: string, to: string): string {
  const text = readFileSync(join(FIXTURES, 'good/input', name), 'utf8');
  if (!text.includes(from)) throw new Error(`${name} has no ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}
