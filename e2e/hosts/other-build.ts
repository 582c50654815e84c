// The site at an origin of its own, where a build without reading offline takes the place of this one.
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import getPort from 'get-port';
import { build } from 'vite';

/** The worker that `OFFLINE=off npm run build` writes. */
async function workerOff(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: resolve(import.meta.dirname, '../../src/pages/service-worker-off.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [first] = [built].flat();
  const [chunk] = first !== undefined && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the worker was not built');
  return chunk.code;
}

export interface OtherBuild {
  origin: string;
  /** From now on the site is one without reading offline. */
  leaveOut(): void;
  stop(): void;
}

/** @param site origin of the site as it was built */
export async function serveOtherBuild(site: string): Promise<OtherBuild> {
  const off = await workerOff();
  const port = await getPort({ host: '127.0.0.1' });
  const state = { off: false };
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(site + url);
    const [script, bytes] = [state.off && url === '/sw.js', await answer.arrayBuffer()];
    response.writeHead(answer.status, {
      'Content-Type': answer.headers.get('content-type') ?? 'text/plain',
      'Cache-Control': 'no-cache',
    });
    response.end(script ? off : Buffer.from(bytes));
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${port}`,
    leaveOut: () => {
      state.off = true;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
