// Starts each command of package.json: `node scripts/launch.cjs <file of scripts/, or program> [arguments]`.
// CommonJS without new syntax: an old Node gets as far as the sentence that says which is needed.
'use strict';
const { nodeFault } = require('./node-version.cjs');

const fault = nodeFault(process.versions.node);
if (fault === null) {
  import('./command.mjs');
} else {
  console.error(`\n✗ ${fault}`);
  process.exitCode = 1;
}
