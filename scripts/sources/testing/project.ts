import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURES } from '../../../src/build/records/fixture.ts';

/** For tests: a small project of its own, whose sources stand where a test wants them. */
export interface TestProject {
  root: string;
  list: () => string;
  /** Puts a text in the place of another in the list of sources. */
  change: (from: string, to: string) => void;
  remove: () => void;
}

/**
 * For tests: a copy of the record fixtures, whose three sources have addresses below an origin:
 * `/west`, `/east` and, of the agency, `/agency`.
 */
export function testProject(origin: string): TestProject {
  const root = mkdtempSync(join(tmpdir(), 'claimline-sources-test-'));
  const geodata = join(root, 'geodata');
  cpSync(join(FIXTURES, 'good/input'), geodata, { recursive: true });
  cpSync(join(FIXTURES, 'world'), geodata, { recursive: true });
  const path = join(geodata, 'sources.yaml');
  const list = () => readFileSync(path, 'utf8');
  const change = (from: string, to: string) => {
    if (!list().includes(from)) throw new Error(`the list has no ${JSON.stringify(from)}`);
    writeFileSync(
      path,
      list().replace(from, () => to),
    );
  };
  change('https://west.example/statements/1', `${origin}/west`);
  change('https://east.example/statements/1', `${origin}/east`);
  change('titleIsDescription: true\n', `titleIsDescription: true\n  url: ${origin}/agency\n`);
  return { root, list, change, remove: () => rmSync(root, { recursive: true, force: true }) };
}
