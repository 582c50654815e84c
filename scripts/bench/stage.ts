// Hosts and browsers for the parts of the bench.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { datasetIndex } from '../../src/domain/dataset.ts';
import { ensureBrowser, SOFTWARE_WEBGL } from '../browser.mjs';
import { host } from './host.ts';
import type { Stage } from './part.ts';

/** Id of the incident with the largest page: the most to read that the record has. */
function largestIncident(site: string): string {
  const { incidents } = datasetIndex.parse(
    JSON.parse(readFileSync(join(site, 'data/index.json'), 'utf8')),
  );
  const size = (id: string) => statSync(join(site, 'incidents', id, 'index.html')).size;
  const [largest] = incidents
    .map(({ id }) => ({ id, size: size(id) }))
    .sort((a, b) => b.size - a.size);
  if (largest === undefined) throw new Error('data/index.json has no incident');
  return largest.id;
}

/**
 * @param site folder of the built site
 * @param own folder for the bench's own pages
 * @returns the stage, and `close` for its hosts
 */
export async function openStage(site: string, own: string): Promise<Stage & { close(): void }> {
  const executablePath = await ensureBrowser();
  const hosts = new Map<string, Awaited<ReturnType<typeof host>>>();
  return {
    site,
    own,
    incident: largestIncident(site),
    async serve(line, ...folders) {
      const key = JSON.stringify([line, folders]);
      const there = hosts.get(key) ?? (await host([...folders, site], line));
      hosts.set(key, there);
      return there.origin;
    },
    launch: () => chromium.launch({ executablePath, args: SOFTWARE_WEBGL }),
    close() {
      for (const { close } of hosts.values()) close();
    },
  };
}
