// @ts-check
// `npm start`: installs what is missing, builds the site and serves it. PORT or `-- --port 8080`
// chooses the port; otherwise it is the first free one from 4173 on.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';
import { Fixable, fail, run, secondsSince, step } from './step.mjs';

/** @returns {{ port: number, strictPort: boolean }} */
function wantedPort() {
  const at = process.argv.indexOf('--port');
  const text = at === -1 ? process.env['PORT'] : process.argv[at + 1];
  if (text === undefined || text === '') return { port: 4173, strictPort: false };
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return { port, strictPort: true };
  throw new Fixable(`The port ${text} is not a number from 1 to 65535.\n  Fix: --port 8080`);
}

async function build() {
  const code = await run(process.execPath, ['scripts/build.mjs'], { cwd: root });
  if (code === 0 && existsSync(join(root, 'dist/index.html'))) return;
  throw new Fixable(
    'The site could not be built; the message above says why, and what mends it.\n' +
      '  Fix: that. If it names neither a record nor a disk: `rm -rf node_modules && npm start` begins\n' +
      '  with fresh packages.',
  );
}

async function serve() {
  const { preview } = await import('vite');
  const wanted = wantedPort();
  try {
    const server = await preview({ root, logLevel: 'warn', preview: wanted });
    return server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Fixable(
      `The site could not be served: ${said}\n` +
        `  Fix: stop what uses port ${wanted.port}, or choose another: npm start -- --port 8080`,
    );
  }
}

try {
  const from = performance.now();
  wantedPort();
  await step('Build the site into dist/', build);
  const address = await serve();
  console.log(
    `\nClaimline is ready after ${secondsSince(from)}:\n\n    ${address}\n\nCtrl+C stops it.`,
  );
} catch (error) {
  fail(error);
}
