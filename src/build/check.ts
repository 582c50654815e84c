import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Level } from '../domain/references.ts';
import { groundOf } from './records/ground.ts';
import { loadRecords } from './records/load.ts';
import { lineOf } from './records/located.ts';
import { summaryOf } from './records/summary.ts';
import { staleSchemas, writeSchemas } from './schemas.ts';
import { readWorld } from './world.ts';

const HELP = `npm run check [-- options]
Checks all records and lists everything that is wrong, by file and line.
  --write-schema   write the JSON Schemas that editors complete from
  --root FOLDER    check the project in another folder
  --help           this text`;

const counted = (level: Level, number: number) => `${number} ${level}${number === 1 ? '' : 's'}`;

/** Runs the check; gives the process's exit code. */
function main(args: readonly string[]): number {
  const started = performance.now();
  const { values } = parseArgs({
    args: [...args],
    options: {
      'write-schema': { type: 'boolean' },
      root: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const root = resolve(values.root ?? '.');
  const geodata = join(root, 'geodata');
  if (values['write-schema']) console.log(`wrote ${writeSchemas(geodata).join(', ')} in geodata/`);
  const stale = staleSchemas(geodata);
  for (const name of stale)
    console.error(
      `geodata/${name}:1: is not what the schemas export; run: npm run check -- --write-schema`,
    );
  const { findings, records } = loadRecords(root, 'geodata', groundOf(readWorld(geodata, [])));
  for (const finding of findings)
    (finding.level === 'error' ? console.error : console.warn)(lineOf(finding));
  const errors = findings.filter(({ level }) => level === 'error').length + stale.length;
  const warnings = findings.length + stale.length - errors;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (records !== undefined) console.log(summaryOf(records));
  console.log(`${counted('error', errors)}, ${counted('warning', warnings)}, ${seconds} s`);
  return errors === 0 ? 0 : 1;
}

/** Options or geodata that cannot be used are told in one line each, without a stack. */
function run(): number {
  try {
    return main(process.argv.slice(2));
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    return 1;
  }
}

process.exitCode = run();
