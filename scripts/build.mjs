// Builds the site into dist/: `npm run build`. BASE=/path/ sets the folder it will be served from.
import { build } from 'vite';

const started = performance.now();
const say = (text) =>
  console.log(`[${((performance.now() - started) / 1000).toFixed(1)} s] ${text}`);

say('records, geodata and client bundle');
await build({ logLevel: 'warn' });
say('pages as HTML');
process.argv.splice(2, process.argv.length, 'src/build/prerender.ts');
await import('./run.mjs');
say('done: dist/');
