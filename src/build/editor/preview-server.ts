import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { escapeMarkup } from '../../domain/escape-markup.ts';
import { INCIDENT_KINDS } from '../../domain/incident.ts';
import { suggest } from '../../domain/references/nearest.ts';
import { pathOf } from '../../state/address.ts';
import { GEODATA } from '../dataset.ts';
import { settings } from '../settings.ts';
import { recordData } from '../vite-data.ts';
import { recordPath } from './create.ts';

export interface PreviewOptions {
  /** The project's top. */
  root: string;
  /** The one record that is shown. Errors in other records do not matter. */
  id: string;
  /** The first free one from 5173 on where it is not given. */
  port?: number;
  /** Opens the browser at the record's address. */
  open: boolean;
}

/**
 * Serves one record as the site shows it, and again after each change of its files. While the record
 * has errors, the check's list stands over the page.
 * @throws with the nearest id if there is no such record, or if the port is taken
 */
export async function servePreview(options: PreviewOptions): Promise<ViteDevServer> {
  const { root, id, port, open } = options;
  if (!existsSync(join(root, recordPath(id)))) {
    const ids = readdirSync(join(root, GEODATA, 'incidents')).map((name) =>
      basename(name, '.yaml'),
    );
    const kind = INCIDENT_KINDS.find((each) => id.slice(11).startsWith(each)) ?? 'KIND';
    const otherwise = `make it first: npm run new -- ${id.slice(0, 10)} ${kind}`;
    throw new Error(`${id} is no record; ${suggest(id, ids, otherwise)}`);
  }
  const path = pathOf({ language: 'en', incident: id }, '/');
  const server = await createServer({
    root,
    configFile: false,
    define: settings(),
    appType: 'spa',
    logLevel: 'warn',
    plugins: [react(), recordData({ only: id }), titled(`Preview of ${id}`)],
    server: {
      host: '127.0.0.1',
      open: open && path,
      ...(port !== undefined && { port, strictPort: true }),
    },
  });
  return server.listen();
}

/** Names the page, which in a build gets its head when it is rendered. */
function titled(title: string): Plugin {
  return {
    name: 'claimline:preview-title',
    transformIndexHtml: (html) =>
      html.replace('<!--head-->', () => `<title>${escapeMarkup(title)}</title>`),
  };
}

/** The address at which a server shows the record. */
export function previewAddress(server: ViteDevServer, id: string): string {
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return new URL(pathOf({ language: 'en', incident: id }, '/'), origin).href;
}
