import { join } from 'node:path';
import type { Finding } from '../domain/references.ts';
import { groundOf } from './records/ground.ts';
import { loadRecords } from './records/load.ts';
import { lineOf } from './records/located.ts';
import { summaryOf } from './records/summary.ts';
import { staleSchemas, writeSchemas } from './schemas.ts';
import { readWorld } from './world.ts';

const HELP = `npm run check [-- options]
Checks all records and lists everything that is wrong, by file and line.
  --write-schema   write the JSON Schemas that editors complete from
  --folder NAME    check another folder than geodata (the geodata itself is used for the ground)
  --help           this text`;

function count(level: Finding['level'], number: number): string {
  return `${number} ${level}${number === 1 ? '' : 's'}`;
}

/** Runs the check; gives the process's exit code. */
function main(root: string, args: readonly string[]): number {
  const started = performance.now();
  if (args.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  const geodata = join(root, 'geodata');
  if (args.includes('--write-schema'))
    console.log(`wrote ${writeSchemas(geodata).join(', ')} in geodata/`);
  const stale = staleSchemas(geodata);
  for (const name of stale)
    console.error(
      `geodata/${name}:1: is not what the schemas export; run: npm run check -- --write-schema`,
    );
  const folder = args[args.indexOf('--folder') + 1];
  const { findings, records } = loadRecords(
    root,
    args.includes('--folder') && folder !== undefined ? folder : 'geodata',
    groundOf(readWorld(geodata, [])),
  );
  for (const finding of findings)
    (finding.level === 'error' ? console.error : console.warn)(lineOf(finding));
  const errors = findings.filter(({ level }) => level === 'error').length + stale.length;
  const warnings = findings.filter(({ level }) => level === 'warning').length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (records !== undefined) console.log(summaryOf(records));
  console.log(`${count('error', errors)}, ${count('warning', warnings)}, ${seconds} s`);
  return errors === 0 ? 0 : 1;
}

process.exitCode = main(process.cwd(), process.argv.slice(2));
