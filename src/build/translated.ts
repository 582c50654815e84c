import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { groundOf } from './records/ground.ts';
import { interfaceSections } from './records/ledger/interface-texts.ts';
import { readLedgers, writeLedgers } from './records/ledger/ledger.ts';
import { sectionsOf } from './records/ledger/sections.ts';
import { statementOf } from './records/ledger/statement.ts';
import { type SectionChange, updateLedgers } from './records/ledger/update.ts';
import { loadRecords } from './records/load.ts';
import { lineOf, locate } from './records/located.ts';
import { readWorld } from './world.ts';

const HELP = `npm run translated [-- options]
Brings geodata/translations up to the texts that the records and the interface hold: a text that is
new is taken in as a machine's, one that is gone is dropped. It writes no record. A translation whose
English has changed is left out and listed, until it is translated anew.
  --review editor|native   say that you have read the texts in the language
  --still-holds RECORD     say that you have read that translations of RECORD hold for the changed English
  --language hy            the language meant by either (en, hy, az, ru)
  --record RECORD          the record meant by --review: an incident's id, sources, removed, interface
  --text HASH              the one text meant, by the hash of its English, as npm run check gives it
  --root FOLDER            the project in another folder
  --help                   this text`;

const FOLDER = 'geodata';

/** Runs the command; gives the process's exit code. */
function main(args: readonly string[]): number {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      review: text,
      'still-holds': text,
      language: text,
      record: text,
      text,
      root: text,
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const root = resolve(values.root ?? '.');
  const { records, findings, files } = loadRecords(
    root,
    FOLDER,
    groundOf(readWorld(`${root}/${FOLDER}`, [])),
  );
  if (records === undefined) {
    for (const finding of findings.filter(({ level }) => level === 'error'))
      console.error(lineOf(finding));
    throw new Error(
      'nothing was written: mend the errors first, so that no text is taken for gone',
    );
  }
  const sections = [...sectionsOf(files), ...interfaceSections(root)];
  const { ledgers, faults } = readLedgers(root, FOLDER);
  if (faults.length > 0) throw new Error(locate(faults, root).map(lineOf).join('\n'));
  const statement = statementOf(values, sections);
  const { ledgers: next, changes, stale } = updateLedgers(sections, ledgers, statement);
  if (statement !== undefined && !changes.some(({ reviewed, held }) => reviewed + held > 0))
    console.error('nothing that was meant had to be changed');
  for (const change of changes) console.log(told(change));
  const written = writeLedgers(root, FOLDER, next);
  console.log(written.length === 0 ? 'nothing to write' : `wrote ${written.join(', ')}`);
  for (const finding of locate(stale, root)) console.error(lineOf(finding));
  if (stale.length > 0)
    console.error(`${stale.length} left out, since made from another English text`);
  return stale.length === 0 ? 0 : 1;
}

function told({ language, section, ...counts }: SectionChange): string {
  const words = { added: 'new', dropped: 'gone', held: 'said to hold still', reviewed: 'reviewed' };
  const parts = (['added', 'dropped', 'held', 'reviewed'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => `${counts[name]} ${words[name]}`);
  return `${language} ${section}: ${parts.join(', ')}`;
}

/** What cannot be done is told without a stack. */
function run(): number {
  try {
    return main(process.argv.slice(2));
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    return 1;
  }
}

process.exitCode = run();
