import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formerIds } from '../domain/present-id.ts';
import { type HostRules, hostRules } from './hosting/rules.ts';
import { frameFiles } from './pages/frame-files.ts';
import { scriptHtml, styleHtml } from './pages/frame-part.ts';
import { readBuilt } from './read-built.ts';

/** Names of the frozen versions that a built site keeps. */
async function frozenVersions(out: string): Promise<string[]> {
  const folder = join(out, 'v');
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/**
 * What a host must send with a built site.
 * @param out folder of the built site
 * @param base the site's root path, ending in a slash
 * @throws where a file of the frames was not built
 */
export async function siteRules(out: string, base: string): Promise<HostRules> {
  const { script, style } = await frameFiles(out, base);
  // The page for unknown addresses is a frame's shell, and sent at any address.
  const notFound = { scripts: scriptHtml(script).sources, styles: styleHtml(style).sources };
  const { index } = await readBuilt(out);
  return hostRules(base, await frozenVersions(out), notFound, formerIds(index));
}
