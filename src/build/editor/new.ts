import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { INCIDENT_KINDS } from '../../domain/incident.ts';
import { createRecord, recordPath } from './create.ts';

const HELP = `npm run new -- DAY KIND
Writes a new record to fill in, e.g. npm run new -- 2023-05-10 fire
  DAY             first day of the incident, YYYY-MM-DD
  KIND            one of ${INCIDENT_KINDS.join(', ')}
  --root FOLDER   the project in another folder
  --help          this text`;

function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { root: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [start, kind] = positionals;
  if (values.help || start === undefined || kind === undefined) {
    console.log(HELP);
    return values.help ? 0 : 1;
  }
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const id = createRecord(resolve(values.root ?? '.'), start, kind, today);
  console.log(`Wrote ${recordPath(id)}

Next:
  1. enter the documents in geodata/sources.yaml
  2. fill in the record, with it beside you as readers will see it:
       npm run preview -- ${id}
  3. npm run check, until it finds no error`);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}
