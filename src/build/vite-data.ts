import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { dataFiles } from './data-files.ts';
import { GEODATA } from './dataset.ts';
import { DrawingCache } from './drawing-cache.ts';
import { stampOf } from './geodata.ts';
import { devAnswer, isDevPage, isMapPage } from './vite-dev-site.ts';

/** The folders below the geodata that the data are built from. */
const READ = ['.', 'incidents', 'translations', 'regions', 'borders', 'basemap'] as const;

/** True for the files that the data are built from. */
const isRecord = (path: string) => /\.(ya?ml|geojson)$|translations[\\/]\w+\.json$/.test(path);

/**
 * Serves the records and geodata in development and emits them in a build. Errors in the records
 * stop the build with the check's own list; in development they are shown over the page.
 * @param options.only id of the one incident to serve, for its editor
 */
export function recordData({ only }: { only?: string } = {}): Plugin {
  let root = process.cwd();
  let building = false;
  return {
    name: 'claimline:record-data',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    applyToEnvironment: (environment) => environment.name === 'client',
    // Before anything is bundled, so that an error in a record leaves nothing half-built.
    async buildStart() {
      if (!building) return;
      for (const [fileName, source] of await dataFiles(root, undefined, only))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      serveData(server, root, only);
    },
  };
}

function recordFiles(folder: string): string[] {
  return READ.map((part) => join(folder, part))
    .filter((part) => existsSync(part))
    .flatMap((part) => readdirSync(part).map((name) => join(part, name)))
    .filter(isRecord);
}

/**
 * Answers below `data/` and `geodata/`, and with what the build makes of the whole record. Whether the files built before are still right is told by
 * the records' stamp and not by the watcher, which may miss or delay an event; the watcher only
 * reloads the page. A failure is not kept, so that a corrected record is read at once.
 */
function serveData(server: ViteDevServer, root: string, only: string | undefined): void {
  const { base } = server.config;
  const folder = join(root, GEODATA);
  const drawings = new DrawingCache();
  let built: { stamp: string; files: Promise<Map<string, string>> } | undefined;
  const whole = only === undefined && existsSync(join(root, 'page.html'));
  const current = (): Promise<Map<string, string>> => {
    const stamp = stampOf(recordFiles(folder));
    if (built?.stamp !== stamp) built = { stamp, files: dataFiles(root, drawings, only) };
    return built.files;
  };
  for (const event of ['add', 'change', 'unlink'] as const)
    server.watcher.on(event, (path) => {
      if (path.startsWith(folder) && isRecord(path)) server.ws.send({ type: 'full-reload' });
    });

  server.middlewares.use(async (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    if (whole && path !== '' && isMapPage(path)) {
      request.url = `${base}index.html${search}`;
      return next();
    }
    if (!/^(data|geodata)\//.test(path) && !(whole && isDevPage(path))) return next();
    try {
      const files = await current();
      const known = files.get(path);
      const json = { status: 200, type: 'application/json', text: known ?? '' };
      const missing = { status: 404, type: 'text/plain', text: `no such file: ${path}` };
      const answer =
        known !== undefined ? json : whole ? await devAnswer(server, files, path) : missing;
      response.statusCode = answer.status;
      response.setHeader('Content-Type', `${answer.type}; charset=utf-8`);
      response.setHeader('Cache-Control', 'no-store');
      response.end(answer.text);
    } catch (cause) {
      built = undefined;
      const message = cause instanceof Error ? cause.message : String(cause);
      server.config.logger.error(message);
      server.ws.send({
        type: 'error',
        err: { message, stack: '', plugin: 'claimline:record-data' },
      });
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(message);
    }
  });
}
