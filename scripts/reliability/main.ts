// `npm run reliability`: writes docs/reliability.md from the results of the last `npm test`. With --check
// it writes nothing, and fails where the document is not what the results say.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fixable, fail } from '../step.mjs';
import { FAULTS } from './faults.ts';
import { endToEndResults, unitResults } from './results.ts';
import { faultTables } from './table.ts';

const root = resolve(import.meta.dirname, '../..');
const document = resolve(root, 'docs/reliability.md');

function report(name: string): unknown {
  const file = resolve(root, '.cache/test', `${name}.json`);
  if (!existsSync(file)) throw new Fixable(`There is no ${file}.\n  Fix: npm test`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const intro = `# What happens when something goes wrong

Made by \`npm run reliability\` from the results of \`npm test\`, which fails where this page is not what its results say: each line is held by tests that ran and passed. Files without a folder are in \`e2e/\`.`;

try {
  const results = [...endToEndResults(report('e2e')), ...unitResults(report('unit'), root)];
  const text = `${intro}\n\n${faultTables(FAULTS, results)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(document, text);
  else if (!existsSync(document) || readFileSync(document, 'utf8') !== text)
    throw new Fixable(
      'docs/reliability.md is not what the results say.\n  Fix: npm run reliability',
    );
} catch (error) {
  fail(error instanceof Error && !(error instanceof Fixable) ? new Fixable(error.message) : error);
}
