// @ts-check
// `npm run fuzz`: 100,000 hostile cases over addresses, options, messages, search, filters, data and
// records. A case that fails is told with its seed; `FUZZ_SEED=… npm run fuzz` runs the same again.
import { program } from './programs.mjs';
import { root } from './setup.mjs';
import { run } from './step.mjs';

process.exitCode = await run(
  process.execPath,
  [program('vitest'), 'run', 'src/testing/fuzz', ...process.argv.slice(2)],
  {
    cwd: root,
    env: { FUZZ: 'all' },
  },
);
