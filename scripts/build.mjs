// Builds the site into dist/: `npm run build`. BASE=/path/ sets the folder it will be served from.
import { resolve } from 'node:path';
import { build, createLogger, runnerImport } from 'vite';
import { buildFault } from './build-fault.mjs';

// A shell or script with another value would get React's development version into the pages.
process.env.NODE_ENV = 'production';

const out = process.env.OUT ?? 'dist';
// A fault is told once, below and in our words.
const logger = createLogger('warn');
logger.error = () => {};

const started = performance.now();
const say = (text) =>
  console.log(`[${((performance.now() - started) / 1000).toFixed(1)} s] ${text}`);
const run = (file) => runnerImport(resolve(file), { configFile: false, logLevel: 'error' });

try {
  say('records, geodata and client bundle');
  await build({ customLogger: logger });
  say('data files');
  await run('src/build/downloads/write.ts');
  say('scripts and pages for other sites');
  await run('src/build/embed-scripts.ts');
  await run('src/build/pages/write-embed-pages.ts');
  say('pages as HTML');
  await run('src/build/prerender.ts');
  say('files for hosts');
  await run('src/build/write-hosting.ts');
  say('files for reading offline');
  await run('src/build/offline/write-offline.ts');
  say(`done: ${out}/`);
} catch (error) {
  console.error(`\n✗ ${buildFault(error, out)}`);
  process.exit(1);
}
