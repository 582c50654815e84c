import { plainScript } from '../plain-script.ts';
import { keptEntries } from './kept-files.ts';

const OUT = process.env['OUT'] ?? 'dist';
const base = process.env['BASE'] ?? '/';

if (process.env['OFFLINE'] === 'off') {
  // Browsers that keep the site from an earlier build ask for this file, and are told to let it go.
  await plainScript('src/pages/service-worker-off.ts', 'sw.js');
} else {
  const kept = JSON.stringify(keptEntries(OUT, base));
  await plainScript('src/pages/service-worker.ts', 'sw.js', { __KEPT__: kept });
}
