// @ts-check
// `npm run fuzz`: 100,000 hostile cases over addresses, options, messages, search, filters, data and
// records. A case that fails is told with its seed; `FUZZ_SEED=… npm run fuzz` runs the same again.
import { join } from 'node:path';
import { root } from './setup.mjs';
import { run } from './step.mjs';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
process.exitCode = await run(
  process.execPath,
  [vitest, 'run', 'src/testing/fuzz', ...process.argv.slice(2)],
  {
    cwd: root,
    env: { FUZZ: 'all' },
  },
);
