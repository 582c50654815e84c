// Runs a TypeScript file of this project: `node scripts/run.mjs src/build/check.ts [arguments]`.
// Vite already compiles our TypeScript, so no second compiler is installed for it.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the TypeScript file to run: node scripts/run.mjs src/build/check.ts');
  process.exit(1);
}
process.argv.splice(1, process.argv.length, resolve(file), ...rest);
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
