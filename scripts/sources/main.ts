// `npm run sources`: asks every address that the records cite, and the archives, and shows what could be
// written into geodata/sources.yaml; docs/sources.md tells how. `--help` lists the options.
import { setTimeout as sleep } from 'node:timers/promises';
import { fail } from '../step.mjs';
import { sources } from './run.ts';

try {
  process.exitCode = await sources(process.argv.slice(2), {
    now: Date.now,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
    print: (text) => console.log(text),
    tell: (line) => console.error(line),
  });
} catch (error) {
  fail(error);
}
