// Builds the page that has nothing but a map.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Builds it into `bare/` of a folder, once. */
export async function buildBarePage(into: string): Promise<void> {
  const outDir = join(into, 'bare');
  if (existsSync(outDir)) return;
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, 'bare'),
    base: '/bare/',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
    },
  });
}
