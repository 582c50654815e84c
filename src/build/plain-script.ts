import { join } from 'node:path';
import { build } from 'vite';

const OUT = process.env['OUT'] ?? 'dist';
const base = process.env['BASE'] ?? '/';

/**
 * Builds one plain script with no module in it, so that it runs wherever a page puts it: in a
 * sandboxed frame too, to whose origin no server gives modules.
 * @param define names that stand for texts of the build
 */
export async function plainScript(
  entry: string,
  scriptName: string,
  define: Readonly<Record<string, string>> = {},
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    base,
    define,
    publicDir: false,
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { frame: entry },
        output: {
          format: 'iife',
          entryFileNames: scriptName,
          assetFileNames: join('assets', '[name]-[hash][extname]'),
        },
      },
    },
  });
}
