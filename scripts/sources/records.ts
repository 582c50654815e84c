import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groundOf } from '../../src/build/records/ground.ts';
import { type CheckResult, loadRecords, type RecordSet } from '../../src/build/records/load.ts';
import { lineOf } from '../../src/build/records/located.ts';
import { readWorld } from '../../src/build/world.ts';
import type { Ground } from '../../src/domain/references.ts';
import { Fixable } from '../step.mjs';
import { replaceFile } from './replace-file.ts';

const FOLDER = 'geodata';
/** The list of sources, as diffs and messages name it. */
export const LIST = `${FOLDER}/sources.yaml`;

/** The records of a project, and its list of sources as it was when they were read. */
export interface Project {
  root: string;
  records: RecordSet;
  ground: Ground;
  list: string;
}

/** The records, if the check accepts them. @throws {Fixable} with its list of errors */
function accepted({ records, findings }: CheckResult, consequence: string): RecordSet {
  if (records !== undefined) return records;
  const errors = findings.filter(({ level }) => level === 'error');
  const count = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the records`;
  throw new Fixable(`${count}${consequence}:\n${errors.map(lineOf).join('\n')}`);
}

function groundIn(root: string): Ground {
  try {
    return groundOf(readWorld(join(root, FOLDER), []));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fixable(`${why}\n  Fix: name the project's folder with --root`);
  }
}

/** Reads a project's records. @throws {Fixable} where the check finds errors */
export function readProject(root: string): Project {
  const ground = groundIn(root);
  const records = accepted(loadRecords(root, FOLDER, ground), '; nothing was asked');
  return { root, records, ground, list: readFileSync(join(root, LIST), 'utf8') };
}

/** Has the project's check read the records with another list of sources, in a folder of their own. */
function check({ root, ground }: Project, list: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'claimline-sources-'));
  try {
    mkdirSync(join(scratch, FOLDER));
    for (const name of readdirSync(join(root, FOLDER)))
      if (name.endsWith('.yaml') || name === 'incidents')
        cpSync(join(root, FOLDER, name), join(scratch, FOLDER, name), { recursive: true });
    writeFileSync(join(scratch, LIST), list);
    accepted(
      loadRecords(scratch, FOLDER, ground),
      ` with what was to be written; ${LIST} is left as it is`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Puts a new list of sources in the place of the old one, if the check accepts it and nobody has
 * changed the old one meanwhile.
 * @throws {Fixable} where it is left as it is
 */
export function writeList(project: Project, list: string): void {
  check(project, list);
  const path = join(project.root, LIST);
  if (readFileSync(path, 'utf8') !== project.list)
    throw new Fixable(
      `${LIST} was changed while addresses were asked, and is left as it is.\n  Fix: run the same command again; what was answered is kept`,
    );
  replaceFile(path, list);
}
