import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Level } from '../domain/references.ts';
import { GAPS, type Gap, type Gaps, gapsOf } from './records/gaps.ts';
import { groundOf } from './records/ground.ts';
import { checkLedger } from './records/ledger/check-ledger.ts';
import { interfaceSections } from './records/ledger/interface-texts.ts';
import { readLedgers } from './records/ledger/ledger.ts';
import { sectionsOf } from './records/ledger/sections.ts';
import { loadRecords } from './records/load.ts';
import { inOrder, type Located, lineOf, locate } from './records/located.ts';
import { gapSummaryOf, summaryOf } from './records/summary.ts';
import { staleSchemas, writeSchemas } from './schemas.ts';
import { readWorld } from './world.ts';

const HELP = `npm run check [-- options]
Checks all records and lists everything that is wrong, by file and line; then counts what nobody
has read, archived or reviewed.
  --list WHAT      list what is unread, unarchived or unreviewed, by file and line
  --json           print all of it as one JSON object (npm run --silent check -- --json)
  --write-schema   write the JSON Schemas that editors complete from
  --root FOLDER    check the project in another folder
  --help           this text`;

const FOLDER = 'geodata';
const counted = (level: Level, number: number) => `${number} ${level}${number === 1 ? '' : 's'}`;

/** Runs the check; gives the process's exit code. */
function main(args: readonly string[]): number {
  const started = performance.now();
  const { values } = parseArgs({
    args: [...args],
    options: {
      list: { type: 'string' },
      json: { type: 'boolean' },
      'write-schema': { type: 'boolean' },
      root: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const list = values.list === undefined ? undefined : gapNamed(values.list);
  const root = resolve(values.root ?? '.');
  if (values['write-schema']) {
    const written = `wrote ${writeSchemas(join(root, FOLDER)).join(', ')} in ${FOLDER}/`;
    (values.json ? console.error : console.log)(written);
  }
  const { findings, summary, gaps } = checked(root);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  const listed = list && gaps ? locate(gaps.list(list), root) : undefined;
  if (values.json) {
    const listing = list && { [list]: listed?.map(({ level: _, ...place }) => place) ?? null };
    const result = { errors, warnings, findings, counts: gaps?.counts ?? null, ...listing };
    console.log(JSON.stringify(result, null, 2));
    return errors === 0 ? 0 : 1;
  }
  for (const finding of findings)
    (finding.level === 'error' ? console.error : console.warn)(lineOf(finding));
  for (const { level: _, ...place } of listed ?? []) console.log(lineOf(place));
  if (summary !== undefined) console.log(summary);
  if (gaps !== undefined) console.log(gapSummaryOf(gaps));
  else if (list !== undefined)
    console.error(`what is ${list} is listed once the records have no error`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${counted('error', errors)}, ${counted('warning', warnings)}, ${seconds} s`);
  return errors === 0 ? 0 : 1;
}

function gapNamed(name: string): Gap {
  const known = GAPS.find((gap) => gap === name);
  if (known === undefined)
    throw new Error(`--list has no "${name}"; write one of ${GAPS.join(', ')}`);
  return known;
}

/** All that is wrong in a project, and, where its records have no error, what they hold and lack. */
function checked(root: string): {
  findings: Located[];
  summary: string | undefined;
  gaps: Gaps | undefined;
} {
  const geodata = join(root, FOLDER);
  const stale = staleSchemas(geodata).map((name) => ({
    file: `${FOLDER}/${name}`,
    line: 1,
    path: [],
    message: 'is not what the schemas export; run: npm run check -- --write-schema',
    level: 'error' as const,
  }));
  const ground = groundOf(readWorld(geodata, []));
  const { findings, records, files } = loadRecords(root, FOLDER, ground);
  const sections = [...sectionsOf(files), ...interfaceSections(root)];
  const { ledgers, faults } = readLedgers(root, FOLDER);
  // A ledger that cannot be read knows no text; to say so of each would hide why.
  const unknown = faults.length > 0 ? faults : checkLedger(sections, ledgers, FOLDER);
  return {
    findings: inOrder([...findings, ...locate([...stale, ...unknown], root)]),
    summary: records && summaryOf(records),
    gaps: records && gapsOf(records, sections, ledgers, FOLDER),
  };
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
